package org.nameh.dissemination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.platform.Language;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.PlainText;
import org.nameh.readingroom.TextRow;

/** A published letter as plain text in all its languages: what stands above it, then the original, then its translations. */
final class PlainLetter {

    private static final String BLANK = "\n\n";

    private PlainLetter() {}

    static String of(Item letter, Imprint imprint, Language reader) {
        var parts = new ArrayList<String>();
        parts.add(titles(letter, reader).map(Wording::text).collect(Collectors.joining("\n")));
        parts.add(facts(letter, imprint, reader));
        Wording.summaries(letter).forEach(summary -> parts.add(summary.text()));
        Wording.changes(letter)
                .forEach(note -> parts.add(Imprint.text("letter.corrected", reader) + " "
                        + imprint.day(letter.visibleFrom()) + ": " + note.text()));
        letter.texts().forEach(text -> parts.add(heading(text, reader) + BLANK + PlainText.of(text)));
        return String.join(BLANK, parts) + "\n";
    }

    private static Stream<Wording> titles(Item letter, Language reader) {
        var titles = Wording.titles(letter);
        return titles.isEmpty() ? Stream.of(Wording.supplied(Wording.kind(letter, reader), reader)) : titles.stream();
    }

    private static String facts(Item letter, Imprint imprint, Language reader) {
        var anonymous = new Wording(Imprint.text("letter.anonymous", reader), reader.code());
        var senders = Wording.senders(letter);
        var above = Stream.of(
                        line("letter.kind", reader, Stream.of(Wording.kind(letter, reader))),
                        line(
                                "letter.themes",
                                reader,
                                letter.themes().stream()
                                        .map(theme -> theme.labels().get(reader.code()))),
                        line("letter.sender", reader, texts(senders.isEmpty() ? List.of(anonymous) : senders)),
                        line("letter.addressee", reader, texts(Wording.addressees(letter))),
                        line("letter.place", reader, texts(Wording.places(letter))),
                        line("letter.writtenOn", reader, dates(WrittenDate.of(letter))),
                        line(
                                "letter.published",
                                reader,
                                Stream.of(imprint.day(letter.visibleFrom()).toString())),
                        Optional.of(imprint.letter(letter.publicId())))
                .flatMap(Optional::stream);
        return Stream.concat(above, bound(letter, imprint, reader)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> bound(Item letter, Imprint imprint, Language reader) {
        return letter.bound().stream()
                .map(one -> Imprint.text("boundAs." + one.as(), reader) + ": " + imprint.letter(one.publicId()));
    }

    private static Stream<String> texts(List<Wording> wordings) {
        return wordings.stream().map(Wording::text);
    }

    private static Stream<String> dates(WrittenDate written) {
        return Stream.of(Optional.ofNullable(written.asWritten()), written.iso())
                .flatMap(Optional::stream)
                .distinct();
    }

    private static Optional<String> line(String key, Language reader, Stream<String> values) {
        var joined = values.collect(Collectors.joining(" · "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(Imprint.text(key, reader) + ": " + joined);
    }

    private static String heading(TextRow text, Language reader) {
        var part = Imprint.text(text.original() ? "letter.original" : "letter.translation", reader);
        var language = Language.find(text.language()).map(known -> known.nameIn(reader));
        return "--- " + part + " · " + language.orElse(text.language()) + " ---";
    }
}
