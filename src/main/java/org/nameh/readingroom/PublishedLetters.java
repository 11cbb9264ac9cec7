package org.nameh.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Language;
import org.nameh.platform.Slice;

/** The letters that the public may read, as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class PublishedLetters {

    private static final String LABEL =
            "(select k.label from KindLabel k where k.code = l.kind and k.language = :language)";

    private static final String HEAD = """
            select l.publicId, %s, l.languages, l.writtenAs, l.calendar, l.notBefore, l.notAfter, l.visibleFrom,
                   h.title, h.titleLanguage, h.summary, h.summaryLanguage, h.sender, h.addressee, h.place,
                   h.changeNote, h.changeNoteLanguage
            from PublishedLetter l join PublishedHeading h on h.publicId = l.publicId and h.language = :language
            where l.publicId = :publicId
            """.formatted(LABEL);

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

    private static final String GONE = """
            select g.since, g.ground, n.note, n.language
            from Gone g left join GoneNote n on n.publicId = g.publicId
            where g.publicId = :publicId
            order by case n.language when :reader then 0 when 'en' then 1 else 2 end, n.language
            """;

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    /** A letter for a reader of a language of the pages, if the public may read it now. */
    public Optional<Rendition> find(String publicId, Language reader) {
        return em.createQuery(HEAD, Head.class)
                .setParameter("publicId", publicId)
                .setParameter("language", reader.code())
                .getResultStream()
                .findFirst()
                .map(head -> new Rendition(head, texts(publicId), pages(publicId)));
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

        /** Before the first letter. */
        public static ListPlace start() {
            return new ListPlace(Instant.parse("9999-01-01T00:00:00Z"), "");
        }
    }
}
