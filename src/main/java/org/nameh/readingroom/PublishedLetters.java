package org.nameh.readingroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.Language;
import org.nameh.platform.Slice;

/** The letters that the public may read, as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class PublishedLetters {

    private static final String LABEL =
            "(select k.label from KindLabel k where k.code = l.kind and k.language = :language)";

    private static final String HEADS = """
            select l.publicId, %s, l.languages, l.writtenAs, l.calendar, l.notBefore, l.notAfter, l.visibleFrom,
                   h.title, h.titleLanguage, h.summary, h.summaryLanguage, h.sender, h.addressee, h.place,
                   h.changeNote, h.changeNoteLanguage, h.themes, h.themeLabels, l.undeliveredSince
            from PublishedLetter l join PublishedHeading h on h.publicId = l.publicId and h.language = :language
            where l.publicId in :ids and h.publicId in :ids
            """.formatted(LABEL);

    /** The same of one letter: Hibernate keeps no plan of what asks for a list. */
    private static final String HEAD = HEADS.replace("in :ids", "= :publicId");

    private static final String THERE = "select count(*) from PublishedLetter l where l.publicId = :publicId";

    private static final String TEXTS = """
            select t.language, t.original, t.body from PublishedText t where t.publicId = :publicId order by t.position
            """;

    private static final String PAGES = """
            select p.number, p.width, p.height, p.smallWidth, p.smallHeight, p.digest
            from PublishedPage p where p.publicId = :publicId order by p.number
            """;

    private static final String READING =
            "select p.reading, p.digest from PublishedPage p where p.publicId = :publicId and p.number = :number";

    private static final String THUMBNAIL =
            "select p.thumbnail, p.digest from PublishedPage p where p.publicId = :publicId and p.number = :number";

    private static final String NEWEST = "select reading_room.newest(:reader, :before, :beforeId, :atMost)";

    private static final String ROWS = """
            select l.publicId, %s, l.languages, l.writtenAs, l.calendar, l.notBefore, l.notAfter, l.visibleFrom,
                   h.title, h.titleLanguage, h.summary, h.summaryLanguage, h.sender, h.place
            from PublishedLetter l join PublishedHeading h on h.publicId = l.publicId and h.language = :language
            where l.publicId in :ids and h.publicId in :ids
            order by l.visibleFrom desc, l.publicId desc
            """.formatted(LABEL);

    private static final String BESIDE = """
            select relation, public_id, title, title_language, kind, place, written_as, written_calendar, not_before, not_after
            from reading_room.beside(:reader, :publicId)
            """;

    private static final String GONE = """
            select g.since, g.ground, n.note, n.language
            from Gone g left join GoneNote n on n.publicId = g.publicId
            where g.publicId = :publicId
            order by case n.language when :reader then 0 when 'en' then 1 else 2 end, n.language
            """;

    private static final String STATE = "select * from reading_room.state()";

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    /** How all of them stand. */
    State state() {
        var row = (Object[]) em.createNativeQuery(STATE)
                .unwrap(NativeQuery.class)
                .addScalar("changed_at", Instant.class)
                .addScalar("changes", Long.class)
                .getSingleResult();
        return new State(row[0] == null ? Instant.EPOCH : (Instant) row[0], (Long) row[1]);
    }

    /** A letter for a reader of a language of the pages, if the public may read it now. */
    public Optional<Rendition> find(String publicId, Language reader) {
        return em.createQuery(HEAD, Head.class)
                .setParameter("language", reader.code())
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst()
                .map(head -> new Rendition(head, texts(publicId), pages(publicId), beside(publicId, reader)));
    }

    /** What stands above letters that the public may read now, in any order: one statement for many. */
    public List<Head> heads(Language reader, List<String> publicIds) {
        return em.createQuery(HEADS, Head.class)
                .setParameter("language", reader.code())
                .setParameter("ids", publicIds)
                .getResultList();
    }

    /** Whether the public may read a letter now. */
    public boolean has(String publicId) {
        return em.createQuery(THERE, Long.class)
                        .setParameter("publicId", publicId)
                        .getSingleResult()
                > 0;
    }

    private List<TextRow> texts(String publicId) {
        return em.createQuery(TEXTS, TextRow.class)
                .setParameter("publicId", publicId)
                .getResultList();
    }

    private List<PageRow> pages(String publicId) {
        return em.createQuery(PAGES, PageRow.class)
                .setParameter("publicId", publicId)
                .getResultList();
    }

    private Neighbours beside(String publicId, Language reader) {
        var found = neighbours(publicId, reader).stream()
                .collect(
                        groupingBy(row -> row.get("relation", String.class), mapping(PublishedLetters::row, toList())));
        return new Neighbours(
                one(found.get("NEWER")),
                one(found.get("OLDER")),
                found.getOrDefault("RELATED", List.of()),
                Stream.of(BoundAs.values())
                        .filter(as -> found.containsKey(as.name()))
                        .map(as -> new BoundLetters(as, found.get(as.name())))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> neighbours(String publicId, Language reader) {
        return em.createNativeQuery(BESIDE, Tuple.class)
                .setParameter("reader", reader.code())
                .setParameter("publicId", publicId)
                .getResultList();
    }

    private static Neighbour one(List<Neighbour> found) {
        return found == null ? null : found.get(0);
    }

    private static Neighbour row(Tuple row) {
        return new Neighbour(
                row.get("public_id", String.class),
                row.get("title", String.class),
                row.get("title_language", String.class),
                row.get("kind", String.class),
                row.get("place", String.class),
                row.get("written_as", String.class),
                calendar(row.get("written_calendar", String.class)),
                day(row.get("not_before", Date.class)),
                day(row.get("not_after", Date.class)));
    }

    private static CalendarSystem calendar(String name) {
        return name == null ? null : CalendarSystem.valueOf(name);
    }

    private static LocalDate day(Date day) {
        return day == null ? null : day.toLocalDate();
    }

    /** The picture of a page, for reading or small, if the public may see it now. */
    public Optional<PageImage> page(String publicId, int number, boolean small) {
        var sql = small ? THUMBNAIL : READING;
        return em.createQuery(sql, PageImage.class)
                .setParameter("publicId", publicId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest letters, those after a place in the list only. */
    public Slice<ListRow> newest(Language reader, ListPlace after, int size) {
        var ids = Slice.of(ids(reader, after, size + 1), size);
        return new Slice<>(ids.rows().isEmpty() ? List.of() : rows(reader, ids.rows()), ids.more());
    }

    @SuppressWarnings("unchecked")
    private List<String> ids(Language reader, ListPlace after, int atMost) {
        return em.createNativeQuery(NEWEST, String.class)
                .setParameter("reader", reader.code())
                .setParameter("before", after.visibleFrom())
                .setParameter("beforeId", after.publicId())
                .setParameter("atMost", atMost)
                .getResultList();
    }

    /** The lines of letters that the public may read now, newest first. */
    public List<ListRow> rows(Language reader, List<String> ids) {
        return em.createQuery(ROWS, ListRow.class)
                .setParameter("language", reader.code())
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Since when and why a letter that was public is not any more; told in the reader's language, else in English, else in another. */
    public Optional<Absence> absence(String publicId, Language reader) {
        return em.createQuery(GONE, Absence.class)
                .setParameter("publicId", publicId)
                .setParameter("reader", reader.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A place in the list of letters, newest first: that of the letter published at an instant under an id. */
    public record ListPlace(Instant visibleFrom, String publicId) {

        private static final ListPlace START = new ListPlace(Instant.parse("9999-01-01T00:00:00Z"), "");

        /** Before the first letter. */
        public static ListPlace start() {
            return START;
        }
    }
}
