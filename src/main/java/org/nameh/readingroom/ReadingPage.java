package org.nameh.readingroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nameh.platform.Language;
import org.nameh.platform.Text;

/**
 * The page on which one letter is read, open at a view: its texts as pairs of paragraphs, and the gaps in them, counted by
 * reason. The translation is null where none is open.
 */
public record ReadingPage(
        Rendition letter, View view, TextRow translation, List<Pair> pairs, Map<Gap, Long> gaps, boolean untranslated) {

    /**
     * Opens a letter for a reader: as the reader asks, else in the reader's language beside the original, else, where no
     * translation into it is published, at the original with a notice.
     */
    public static ReadingPage open(Rendition letter, Language reader, Optional<View> asked, String textLanguage) {
        var translation = letter.translation(textLanguage)
                .or(() -> letter.translation(reader.code()))
                .or(() -> asked.filter(view -> view != View.ORIGINAL)
                        .flatMap(view -> letter.translations().stream().findFirst()));
        var view = translation.isEmpty() ? View.ORIGINAL : asked.orElse(View.BOTH);
        var own = letter.original().language().equals(reader.code());
        var untranslated = !own && letter.translation(reader.code()).isEmpty();
        var open = view == View.ORIGINAL ? null : translation.get();
        var pairs = pairs(letter.original(), open, view);
        return new ReadingPage(letter, view, open, pairs, gaps(pairs), untranslated);
    }

    private static List<Pair> pairs(TextRow original, TextRow translation, View view) {
        var left = view == View.TRANSLATION ? List.<String>of() : Text.paragraphs(original.body());
        var right = translation == null ? List.<String>of() : Text.paragraphs(translation.body());
        return IntStream.range(0, Math.max(left.size(), right.size()))
                .mapToObj(place -> new Pair(place + 1, at(left, place), at(right, place)))
                .toList();
    }

    private static List<Stretch> at(List<String> paragraphs, int place) {
        return place < paragraphs.size() ? Stretch.of(paragraphs.get(place)) : null;
    }

    private static Map<Gap, Long> gaps(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.original() == null ? pair.translation() : pair.original())
                .flatMap(List::stream)
                .map(Stretch::gap)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** The languages of the texts that are open (ISO 639 codes). */
    public Stream<String> languages() {
        return Stream.of(view == View.TRANSLATION ? null : original(), translation)
                .flatMap(Stream::ofNullable)
                .map(TextRow::language);
    }

    /** The original. */
    public TextRow original() {
        return letter.original();
    }
}
