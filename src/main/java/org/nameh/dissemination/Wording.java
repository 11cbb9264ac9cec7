package org.nameh.dissemination;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.nameh.platform.Language;
import org.nameh.readingroom.HeadingRow;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.PlainText;
import org.nameh.readingroom.Theme;

/** Words of a published letter, and in which language they are; what stands above it in several languages is there once for each wording. */
public record Wording(String text, String language) {

    /** Its titles. */
    public static List<Wording> titles(Item letter) {
        return all(letter, heading -> of(heading.title(), heading.titleLanguage()));
    }

    /** Its summaries. */
    public static List<Wording> summaries(Item letter) {
        return all(letter, heading -> of(heading.summary(), heading.summaryLanguage()));
    }

    /** The public form of its sender's name, in each script; none where it is not published. */
    public static List<Wording> senders(Item letter) {
        return all(letter, heading -> of(heading.sender(), heading.language()));
    }

    /** To whom it is addressed. */
    public static List<Wording> addressees(Item letter) {
        return all(letter, heading -> of(heading.addressee(), heading.language()));
    }

    /** Where it was written. */
    public static List<Wording> places(Item letter) {
        return all(letter, heading -> of(heading.place(), heading.language()));
    }

    /** What a corrected edition changed. */
    public static List<Wording> changes(Item letter) {
        return all(letter, heading -> of(heading.changeNote(), heading.changeNoteLanguage()));
    }

    /** The labels of its kind. */
    public static List<Wording> kinds(Item letter) {
        return Language.ofThePages().stream()
                .map(reader -> new Wording(kind(letter, reader), reader.code()))
                .toList();
    }

    /** The label of its kind in a language of the pages. */
    static String kind(Item letter, Language reader) {
        return letter.kindLabels().getOrDefault(reader.code(), letter.kind());
    }

    /** The labels of a theme. */
    public static List<Wording> labels(Theme theme) {
        return theme.labels().entrySet().stream()
                .map(label -> new Wording(label.getValue(), label.getKey()))
                .toList();
    }

    /** What stands where a letter has no title: its kind, in brackets as archives write titles of their own. */
    static Wording supplied(String kind, Language reader) {
        return new Wording("[" + kind + "]", reader.code());
    }

    static Wording of(String text, String language) {
        return text == null || text.isBlank() ? null : new Wording(PlainText.readable(text), language);
    }

    /** Names and places are the same in several languages of one script: the first stands for all. */
    private static List<Wording> all(Item letter, Function<HeadingRow, Wording> part) {
        return Language.ofThePages().stream()
                .map(reader -> part.apply(letter.heading(reader.code())))
                .filter(Objects::nonNull)
                .collect(toMap(Wording::text, one -> one, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
