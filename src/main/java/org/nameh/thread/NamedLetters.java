package org.nameh.thread;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nameh.letter.Description;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Folding;

/** The letters that the register names by their numbers in what it says of another. */
final class NamedLetters {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/-])\\d{4}[/-]\\d{1,7}(?![\\d/-])");

    private static final int AT_MOST = 5;

    private NamedLetters() {}

    /** Those in the note and the first words, in any digits; five at most. */
    static List<RegistrationNumber> in(Description facts) {
        return Stream.of(facts.note(), facts.incipit())
                .flatMap(Stream::ofNullable)
                .map(Folding::fold)
                .flatMap(words -> NUMBER.matcher(words).results())
                .flatMap(number -> RegistrationNumber.find(number.group()).stream())
                .distinct()
                .limit(AT_MOST)
                .toList();
    }
}
