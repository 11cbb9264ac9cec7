package org.nameh.harvest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.nameh.platform.Language;
import org.nameh.readingroom.Head;

/** What stands above letters in one language of the pages, as a collection to ask: one statement for many. */
@ApplicationScoped
public class Heads {

    private static final String HEADS = """
            select l.publicId, k.label, l.languages, l.writtenAs, l.calendar, l.notBefore, l.notAfter, l.visibleFrom,
                   h.title, h.titleLanguage, h.summary, h.summaryLanguage, h.sender, h.addressee, h.place,
                   h.changeNote, h.changeNoteLanguage
            from PublishedLetter l
            join PublishedHeading h on h.publicId = l.publicId and h.language = :language
            left join KindLabel k on k.code = l.kind and k.language = :language
            where l.publicId in :ids and h.publicId in :ids
            """;

    private static final String LABELS =
            "select k.code, k.label from KindLabel k where k.language = :language order by k.code";

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    /** The lines of letters that can be read, in the order of their changes. */
    List<Line> lines(List<Change> changes, Language reader) {
        if (changes.isEmpty()) {
            return List.of();
        }
        var heads = em.createQuery(HEADS, Head.class)
                .setParameter("language", reader.code())
                .setParameter("ids", changes.stream().map(Change::publicId).toList())
                .getResultStream()
                .collect(toMap(Head::publicId, head -> head));
        return changes.stream()
                .map(change -> new Line(change, heads.get(change.publicId())))
                .filter(line -> Objects.nonNull(line.head()))
                .toList();
    }

    /** The label of each kind. */
    List<KindName> kinds(Language reader) {
        return em.createQuery(LABELS, KindName.class)
                .setParameter("language", reader.code())
                .getResultList();
    }
}
