package org.nameh.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nameh.platform.Language;

/** One stretch that the public can read of a draft: a paragraph of a text (redacted, counted from 1), or a part of a heading (0). */
record Readable(TextPart part, Language language, int paragraph, String text, KeyedText keyed) {

    private Readable(TextPart part, Language language, int paragraph, String text) {
        this(part, language, paragraph, text, KeyedText.of(text));
    }

    /** All that the public can read of a draft, texts first. */
    static List<Readable> allOf(Draft draft) {
        return Stream.concat(
                        draft.texts().keySet().stream().flatMap(language -> paragraphs(draft, language)),
                        draft.headings().entrySet().stream()
                                .flatMap(heading -> parts(Language.of(heading.getKey()), heading.getValue())))
                .toList();
    }

    private static Stream<Readable> paragraphs(Draft draft, String language) {
        var redactions = draft.redactionsIn(language);
        var paragraphs = draft.paragraphs(language);
        return IntStream.range(0, paragraphs.size())
                .mapToObj(place -> new Readable(
                        TextPart.TEXT,
                        Language.of(language),
                        place + 1,
                        RedactedText.of(paragraphs.get(place), redactions).readable()));
    }

    private static Stream<Readable> parts(Language language, Heading heading) {
        return Stream.of(
                        part(TextPart.TITLE, language, heading.title()),
                        part(TextPart.SUMMARY, language, heading.summary()),
                        part(TextPart.ADDRESSEE, language, heading.addressee()),
                        part(TextPart.PLACE, language, heading.place()))
                .filter(Objects::nonNull);
    }

    private static Readable part(TextPart part, Language language, String text) {
        return text == null ? null : new Readable(part, language, 0, text);
    }

    /** The point that something withheld can be read here, as it was found. */
    OpenPoint told(String withheld, String found) {
        return paragraph > 0
                ? OpenPoint.of("readableInText", withheld, found, language, paragraph)
                : OpenPoint.of("readable", withheld, found, part, language);
    }

    /** The point that something withheld may be read here, or an ordinary word that is alike. */
    OpenPoint perhapsTold(String withheld, String found) {
        return paragraph > 0
                ? OpenPoint.of("perhapsInText", withheld, found, language, paragraph)
                : OpenPoint.of("perhaps", withheld, found, part, language);
    }
}
