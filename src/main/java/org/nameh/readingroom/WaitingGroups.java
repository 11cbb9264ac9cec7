package org.nameh.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.nameh.platform.Language;

/** What the public is told of letters that wait, together and one by one, as a collection to ask. */
@ApplicationScoped
public class WaitingGroups {

    private static final String YEARS = "select w.from, w.until, w.letters from WaitingGroup w order by w.until";

    private static final String UNDELIVERED = """
            select u.publicId, u.title, u.titleLanguage, u.since from UndeliveredLetter u where u.language = :language
            order by u.since, u.publicId
            """;

    private static final int AT_MOST = 100;

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    /** How many letters wait, by groups of years, the earliest first; none where fewer than five do. */
    List<WaitingYears> years() {
        return em.createQuery(YEARS, WaitingYears.class).getResultList();
    }

    /** The letters that tell that they wait, those first that have waited longest; a hundred at most. */
    List<UndeliveredRow> undelivered(Language reader) {
        return em.createQuery(UNDELIVERED, UndeliveredRow.class)
                .setParameter("language", reader.code())
                .setMaxResults(AT_MOST)
                .getResultList();
    }
}
