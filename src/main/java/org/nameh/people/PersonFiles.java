package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What is kept with correspondents as a collection to ask: news, ties, merges and sealed contact data. */
@ApplicationScoped
class PersonFiles {

    private static final String NEWS = """
            select n.id, n.status, n.source, n.dated, n.recordedBy, n.recordedAt, r.retractedBy, r.retractedAt, r.reason
            from News n left join NewsRetraction r on r.newsId = n.id
            where n.of.standsFor = :person order by n.dated.notAfter desc nulls last, n.id desc
            """;

    private static final String TIES = """
            select t from Tie t join fetch t.from f join fetch t.to o
            where t.removedAt is null and (f.standsFor = :person or o.standsFor = :person)
            order by t.id
            """;

    private static final String MERGES = """
            select m from Merge m join fetch m.merged d
            where m.into.standsFor = :person or d.standsFor = :person
            order by m.id desc
            """;

    private static final String REACHABLE = """
            select w.way from unnest(cast(:ways as text[])) with ordinality w (way, place)
            where desk.may_be_reached(:person, w.way) order by w.place
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    void add(News news) {
        em.persist(news);
    }

    void add(NewsRetraction retraction) {
        em.persist(retraction);
    }

    void add(Tie tie) {
        em.persist(tie);
    }

    void add(Merge merge) {
        em.persist(merge);
    }

    void add(ContactCard card) {
        em.persist(card);
    }

    Optional<Tie> tie(long id) {
        return Optional.ofNullable(em.find(Tie.class, id)).filter(tie -> !tie.isRemoved());
    }

    Optional<Merge> merge(long id) {
        return Optional.ofNullable(em.find(Merge.class, id));
    }

    Optional<ContactCard> contact(long correspondent) {
        return Optional.ofNullable(em.find(ContactCard.class, correspondent));
    }

    /** The ways by which somebody may be reached, whichever of their entries says so: as the database itself will see it. */
    List<ContactWay> reachable(long person) {
        return em.unwrap(Session.class)
                .createNativeQuery(REACHABLE, String.class)
                .setParameter(
                        "ways",
                        Stream.of(ContactWay.values()).map(ContactWay::name).toArray(String[]::new))
                .setParameter("person", person)
                .getResultStream()
                .map(ContactWay::valueOf)
                .toList();
    }

    /** All news of a person, the latest first, those that were taken back among them. */
    List<NewsRow> newsOf(long person) {
        return em.createQuery(NEWS, NewsRow.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The ties of a person that nobody took back. */
    List<Tie> tiesOf(long person) {
        return em.createQuery(TIES, Tie.class).setParameter("person", person).getResultList();
    }

    /** Every merge that a person was part of, the latest first. */
    List<Merge> mergesOf(long person) {
        return em.createQuery(MERGES, Merge.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Lets the database say now, not at the end, what it has against what was done. */
    void flush() {
        em.flush();
    }
}
