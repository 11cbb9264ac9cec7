package org.nameh.harvest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.nameh.platform.Language;
import org.nameh.readingroom.Head;
import org.nameh.readingroom.PublishedLetters;

/** What stands above letters in one language of the pages, as a collection to ask: one statement for many. */
@ApplicationScoped
public class Heads {

    private static final String LABELS =
            "select k.code, k.label from KindLabel k where k.language = :language order by k.code";

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    @Inject
    PublishedLetters letters;

    /** The lines of letters that can be read, in the order of their changes. */
    List<Line> lines(List<Change> changes, Language reader) {
        if (changes.isEmpty()) {
            return List.of();
        }
        var ids = changes.stream().map(Change::publicId).toList();
        var heads = letters.heads(reader, ids).stream().collect(toMap(Head::publicId, head -> head));
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
