package org.nameh.platform;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One part of a name: folded as it is written, and its key. */
record NamePart(String written, String key) {

    // Mohammadreza, Seyedali: written as one word or as two
    private static final Pattern COMPOUND = Pattern.compile(
            "(mhmd|aly|amyr|ghlm|myr|syd)(rza?|(?<=amyr)za?|hsyn|hsn|ly|mhdy|mhmd|jvd|kbr|sghr|kzm|sdgh|bghr|tghy|bs)");

    // second halves as they begin when they stand alone
    private static final Map<String, String> ALONE =
            Map.of("ly", "aly", "kbr", "akbr", "sghr", "asghr", "bs", "abs", "za", "rza", "z", "rz");

    private static final String SEYED = "syd";

    // hurried typing leaves the madda out
    private static final String ALEF = "ا";
    private static final String ALEF_WITH_MADDA = "اا";

    static List<NamePart> allOf(String name) {
        return all(name, Skeleton::of);
    }

    static List<NamePart> allBegunIn(String typed) {
        return all(typed, Skeleton::begunIn);
    }

    /** Parts written without a space. */
    static NamePart joined(List<NamePart> parts) {
        return new NamePart(
                parts.stream().map(NamePart::written).collect(Collectors.joining()),
                parts.stream().map(NamePart::key).collect(Collectors.joining()));
    }

    /** Whether it begins what the parts are when joined, from any of them on. */
    boolean beginsFromOneOf(List<NamePart> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(first -> joined(parts.subList(first, parts.size())))
                .anyMatch(this::begins);
    }

    boolean begins(NamePart other) {
        return other.written.startsWith(written) || hasConsonant() && other.key.startsWith(key);
    }

    private boolean hasConsonant() {
        return !key.isEmpty() && !key.equals("a");
    }

    private static List<NamePart> all(String name, UnaryOperator<String> skeleton) {
        return NameWords.of(name).stream()
                .flatMap(word -> split(word.replace(ALEF_WITH_MADDA, ALEF), skeleton.apply(word)))
                .toList();
    }

    private static Stream<NamePart> split(String word, String key) {
        var compound = COMPOUND.matcher(key);
        return compound.matches() ? halves(word, compound) : Stream.of(new NamePart(word, key));
    }

    private static Stream<NamePart> halves(String word, Matcher compound) {
        var first = compound.group(1);
        var second = new NamePart(word, ALONE.getOrDefault(compound.group(2), compound.group(2)));
        return first.equals(SEYED) ? Stream.of(second) : Stream.of(new NamePart(word, first), second);
    }
}
