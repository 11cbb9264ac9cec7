package org.nameh.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.consent.Terms;
import org.nameh.letter.LetterDate;
import org.nameh.people.Script;
import org.nameh.platform.Language;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.Head;
import org.nameh.readingroom.HeadingRow;
import org.nameh.readingroom.Rendition;
import org.nameh.readingroom.TextRow;
import org.nameh.readingroom.ThemeName;
import org.nameh.review.Draft;
import org.nameh.review.FrozenEntry;
import org.nameh.review.Heading;
import org.nameh.review.NameSearch;
import org.nameh.review.RedactedText;
import org.nameh.review.Run;

/**
 * A letter as the public will read it: what is withheld is not in it, the writer's name has the form that the consent allows,
 * and only the languages that the consent covers are there.
 */
public record Projection(
        String publicId,
        String kind,
        List<String> languages,
        LetterDate written,
        List<HeadingRow> headings,
        List<TextRow> texts,
        List<String> themes) {

    /** Makes the public form of a content under the terms of a consent. */
    public static Projection of(String publicId, Draft content, FrozenEntry entry, Terms terms) {
        return of(publicId, content, entry, terms, Map.of());
    }

    /** Makes the public form of a correction: it says what it changed, by language of the pages. */
    static Projection of(
            String publicId, Draft content, FrozenEntry entry, Terms terms, Map<String, String> changeNotes) {
        return new Projection(
                publicId,
                entry.kind(),
                texts(content, terms).stream().map(TextRow::language).toList(),
                entry.written(),
                Language.ofThePages().stream()
                        .map(reader -> heading(reader, content, entry, terms, ChangeNote.nearest(reader, changeNotes)))
                        .toList(),
                texts(content, terms),
                List.copyOf(content.themes()));
    }

    private static List<TextRow> texts(Draft content, Terms terms) {
        var translated = content.translations().keySet().stream().filter(terms::cover);
        return Stream.concat(Stream.of(content.language()), translated)
                .map(language ->
                        new TextRow(language, language.equals(content.language()), redacted(content, language)))
                .toList();
    }

    private static String redacted(Draft content, String language) {
        var redactions = content.redactionsIn(language);
        return content.paragraphs(language).stream()
                .map(paragraph -> RedactedText.of(paragraph, redactions))
                .map(Projection::marked)
                .collect(Collectors.joining("\n\n"));
    }

    private static String marked(RedactedText paragraph) {
        return paragraph.runs().stream().map(Projection::marked).collect(Collectors.joining());
    }

    private static String marked(Run run) {
        return run.isGap() ? String.valueOf(Gap.valueOf(run.ground().name()).mark()) : run.text();
    }

    private static HeadingRow heading(Language reader, Draft content, FrozenEntry entry, Terms terms, ChangeNote note) {
        var title = nearest(reader, content, terms, Heading::title);
        var summary = nearest(reader, content, terms, Heading::summary);
        return new HeadingRow(
                reader.code(),
                title == null ? "" : title.text(),
                title == null ? content.language() : title.language(),
                summary == null ? null : summary.text(),
                summary == null ? null : summary.language(),
                sender(reader, entry, terms),
                textOf(nearest(reader, content, terms, Heading::addressee)),
                textOf(nearest(reader, content, terms, Heading::place)),
                note.text(),
                note.language());
    }

    private static String textOf(InLanguage found) {
        return found == null ? null : found.text();
    }

    /** A part of the headings in the reader's language; else in English, else in that of the original, else in any other. */
    private static InLanguage nearest(Language reader, Draft content, Terms terms, Function<Heading, String> part) {
        return Stream.concat(
                        Stream.of(reader.code(), Language.EN.code(), content.language()),
                        content.headings().keySet().stream())
                .filter(language -> language.equals(content.language()) || terms.cover(language))
                .filter(content.headings()::containsKey)
                .map(language ->
                        new InLanguage(language, part.apply(content.headings().get(language))))
                .filter(found -> found.text() != null)
                .findFirst()
                .orElse(null);
    }

    private static String sender(Language reader, FrozenEntry entry, Terms terms) {
        var name = entry.sender(reader.inArabicScript() ? Script.ARABIC : Script.LATIN);
        return switch (terms.nameForm()) {
            case FULL -> name;
            case INITIALS -> name == null ? null : initials(name);
            case PSEUDONYM -> terms.pseudonym();
            case ANONYMOUS -> null;
        };
    }

    private static String initials(String name) {
        return Stream.of(name.strip().split("[\\s\\u200C-]+"))
                .map(part -> Character.toString(part.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }

    /** What can be read of some names in it, in a text or above one: the whole name, or the family name (its last part), in any spelling. */
    List<String> exposed(Stream<String> names) {
        return traces(
                names.flatMap(Projection::partsOfName),
                (name, text) -> name.readIn(text).or(() -> name.respelledIn(text)));
    }

    /** What can be read of the initials of some names in it. */
    List<String> initials(Stream<String> names) {
        return traces(names, NameSearch::initialsIn);
    }

    private List<String> traces(Stream<String> names, BiFunction<NameSearch, String, Optional<String>> search) {
        return names.distinct()
                .map(NameSearch::of)
                .flatMap(
                        name -> readable().map(text -> search.apply(name, text)).flatMap(Optional::stream))
                .distinct()
                .toList();
    }

    /** By what a name gives somebody away: as a whole, and by the family name. */
    static Stream<String> partsOfName(String name) {
        return Stream.of(name, familyName(name));
    }

    private static String familyName(String name) {
        var parts = name.strip().split("\\s+");
        return parts[parts.length - 1];
    }

    private Stream<String> readable() {
        return Stream.concat(
                texts.stream().map(TextRow::body),
                headings.stream()
                        .flatMap(row ->
                                Stream.of(row.title(), row.summary(), row.addressee(), row.place(), row.changeNote()))
                        .filter(Objects::nonNull));
    }

    /** The letter as a reader of a language of the pages gets it, with the labels of its kind and themes; not visible yet. */
    Rendition in(Language reader, String kindLabel, Map<String, String> themeLabels) {
        var heading = headings.stream()
                .filter(row -> row.language().equals(reader.code()))
                .findFirst()
                .orElseThrow();
        return new Rendition(head(heading, kindLabel, labelled(themeLabels), null), texts);
    }

    private List<ThemeName> labelled(Map<String, String> themeLabels) {
        return themes.stream()
                .map(code -> new ThemeName(code, themeLabels.get(code)))
                .sorted(Comparator.comparing(ThemeName::label))
                .toList();
    }

    private Head head(HeadingRow heading, String kindLabel, List<ThemeName> about, Instant visibleFrom) {
        return new Head(
                publicId,
                kindLabel,
                languages,
                written == null ? null : written.asWritten(),
                written == null ? null : written.calendar(),
                written == null ? null : written.notBefore(),
                written == null ? null : written.notAfter(),
                visibleFrom,
                heading.title(),
                heading.titleLanguage(),
                heading.summary(),
                heading.summaryLanguage(),
                heading.sender(),
                heading.addressee(),
                heading.place(),
                heading.changeNote(),
                heading.changeNoteLanguage(),
                about.stream().map(ThemeName::code).toList(),
                about.stream().map(ThemeName::label).toList(),
                null);
    }

    private record InLanguage(String language, String text) {}
}
