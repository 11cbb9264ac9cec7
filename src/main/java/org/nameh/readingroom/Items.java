package org.nameh.readingroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.nameh.platform.CalendarSystem;

/** The published letters as whole items, as a collection to ask: five statements, however many are asked for at once. */
@ApplicationScoped
public class Items {

    private static final String LETTERS = """
            select l.publicId, l.kind, l.languages, l.writtenAs, l.calendar, l.notBefore, l.notAfter, l.visibleFrom
            from PublishedLetter l where l.publicId in :ids
            """;

    private static final String HEADINGS = """
            select h.publicId, h.language, h.title, h.titleLanguage, h.summary, h.summaryLanguage, h.sender, h.addressee, h.place,
                   h.changeNote, h.changeNoteLanguage
            from PublishedHeading h where h.publicId in :ids order by h.publicId, h.language
            """;

    private static final String TEXTS = """
            select t.publicId, t.language, t.original, t.body
            from PublishedText t where t.publicId in :ids order by t.publicId, t.position
            """;

    private static final String PAGES = """
            select p.publicId, p.number, p.width, p.height, p.smallWidth, p.smallHeight, p.digest
            from PublishedPage p where p.publicId in :ids order by p.publicId, p.number
            """;

    private static final String LABELS = "select k.code, k.language, k.label from KindLabel k";

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    /** The letters under some public ids that the public may read now, in the order of the ids. */
    public List<Item> of(List<String> publicIds) {
        if (publicIds.isEmpty()) {
            return List.of();
        }
        var letters =
                rows(LETTERS, LetterRow.class, publicIds).stream().collect(toMap(LetterRow::publicId, row -> row));
        var headings = byLetter(rows(HEADINGS, HeadingOf.class, publicIds), HeadingOf::publicId, HeadingOf::row);
        var texts = byLetter(rows(TEXTS, TextOf.class, publicIds), TextOf::publicId, TextOf::row);
        var pages = byLetter(rows(PAGES, PageOf.class, publicIds), PageOf::publicId, PageOf::row);
        var labels = labels();
        return publicIds.stream()
                .map(letters::get)
                .filter(Objects::nonNull)
                .map(letter -> letter.item(
                        labels.getOrDefault(letter.kind(), Map.of()),
                        headings.getOrDefault(letter.publicId(), List.of()),
                        texts.getOrDefault(letter.publicId(), List.of()),
                        pages.getOrDefault(letter.publicId(), List.of())))
                .toList();
    }

    private static <F, R> Map<String, List<R>> byLetter(List<F> found, Function<F, String> letter, Function<F, R> row) {
        return found.stream().collect(groupingBy(letter, mapping(row, toList())));
    }

    private <T> List<T> rows(String sql, Class<T> type, List<String> publicIds) {
        return em.createQuery(sql, type).setParameter("ids", publicIds).getResultList();
    }

    private Map<String, Map<String, String>> labels() {
        return em.createQuery(LABELS, Label.class)
                .getResultStream()
                .collect(groupingBy(Label::code, toMap(Label::language, Label::label)));
    }

    private record LetterRow(
            String publicId,
            String kind,
            List<String> languages,
            String writtenAs,
            CalendarSystem calendar,
            LocalDate notBefore,
            LocalDate notAfter,
            Instant visibleFrom) {

        Item item(Map<String, String> labels, List<HeadingRow> headings, List<TextRow> texts, List<PageRow> pages) {
            return new Item(
                    publicId,
                    kind,
                    labels,
                    languages,
                    writtenAs,
                    calendar,
                    notBefore,
                    notAfter,
                    visibleFrom,
                    headings,
                    texts,
                    pages);
        }
    }

    private record HeadingOf(
            String publicId,
            String language,
            String title,
            String titleLanguage,
            String summary,
            String summaryLanguage,
            String sender,
            String addressee,
            String place,
            String changeNote,
            String changeNoteLanguage) {

        HeadingRow row() {
            return new HeadingRow(
                    language,
                    title,
                    titleLanguage,
                    summary,
                    summaryLanguage,
                    sender,
                    addressee,
                    place,
                    changeNote,
                    changeNoteLanguage);
        }
    }

    private record TextOf(String publicId, String language, Boolean original, String body) {

        TextRow row() {
            return new TextRow(language, original, body);
        }
    }

    private record PageOf(
            String publicId,
            Integer number,
            Integer width,
            Integer height,
            Integer smallWidth,
            Integer smallHeight,
            String digest) {

        PageRow row() {
            return new PageRow(number, width, height, smallWidth, smallHeight, digest);
        }
    }

    private record Label(String code, String language, String label) {}
}
