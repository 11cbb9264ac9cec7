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
import org.nameh.platform.CalendarSystem;

/** The published letters as whole items, as a collection to ask: five statements, however many are asked for at once; one where none is there. */
@ApplicationScoped
public class Items {

    private static final String LETTERS = """
            select l.publicId, l.kind, l.languages, l.writtenAs, l.calendar, l.notBefore, l.notAfter, l.visibleFrom, l.bonds, l.bound
            from PublishedLetter l where l.publicId in :ids
            """;

    private static final String HEADINGS = """
            select h.publicId, new org.nameh.readingroom.HeadingRow(h.language, h.title, h.titleLanguage, h.summary,
                h.summaryLanguage, h.sender, h.addressee, h.place, h.changeNote, h.changeNoteLanguage),
                new org.nameh.readingroom.Theme$InLanguage(h.language, h.themes, h.themeLabels)
            from PublishedHeading h where h.publicId in :ids order by h.publicId, h.language
            """;

    private static final String TEXTS = """
            select t.publicId, new org.nameh.readingroom.TextRow(t.language, t.original, t.body)
            from PublishedText t where t.publicId in :ids order by t.publicId, t.position
            """;

    private static final String PAGES = """
            select p.publicId,
                new org.nameh.readingroom.PageRow(p.number, p.width, p.height, p.smallWidth, p.smallHeight, p.digest)
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
        if (letters.isEmpty()) {
            return List.of();
        }
        var above = rows(HEADINGS, Object[].class, publicIds);
        Map<String, List<HeadingRow>> headings = byLetter(above, 1);
        Map<String, List<Theme.InLanguage>> themes = byLetter(above, 2);
        Map<String, List<TextRow>> texts = byLetter(rows(TEXTS, Object[].class, publicIds), 1);
        Map<String, List<PageRow>> pages = byLetter(rows(PAGES, Object[].class, publicIds), 1);
        var labels = labels();
        return publicIds.stream()
                .map(letters::get)
                .filter(Objects::nonNull)
                .map(letter -> letter.item(
                        labels.getOrDefault(letter.kind(), Map.of()),
                        headings.getOrDefault(letter.publicId(), List.of()),
                        texts.getOrDefault(letter.publicId(), List.of()),
                        pages.getOrDefault(letter.publicId(), List.of()),
                        Theme.of(themes.getOrDefault(letter.publicId(), List.of()))))
                .filter(Items::isWhole)
                .toList();
    }

    /** A letter that is stopped between two of the statements is not there. */
    private static boolean isWhole(Item letter) {
        return !letter.headings().isEmpty() && !letter.texts().isEmpty();
    }

    /** What stands in a column of rows that begin with a public id, by that id. */
    @SuppressWarnings("unchecked")
    private static <R> Map<String, List<R>> byLetter(List<Object[]> rows, int column) {
        return rows.stream().collect(groupingBy(row -> (String) row[0], mapping(row -> (R) row[column], toList())));
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
            Instant visibleFrom,
            List<String> bonds,
            List<String> bound) {

        Item item(
                Map<String, String> labels,
                List<HeadingRow> headings,
                List<TextRow> texts,
                List<PageRow> pages,
                List<Theme> themes) {
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
                    pages,
                    themes,
                    BoundTo.of(bonds, bound));
        }
    }

    private record Label(String code, String language, String label) {}
}
