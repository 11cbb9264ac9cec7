package org.nameh.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.KnownAs;
import org.nameh.platform.NamedLocks;
import org.nameh.platform.Slice;

/** The proposed matches as a collection to ask. Every query on them is here. */
@ApplicationScoped
class Proposals {

    private static final String AMONG = """
            select p from Proposal p join fetch p.person m join fetch p.addressee a
            where p.takenBackAt is null and m.standsFor in :people and a.standsFor in :awaited
            order by p.id
            """;

    private static final String CONCERN = """
            select exists (select from desk.letter l
                           join desk.correspondent s on s.id = l.sender_id
                           join desk.correspondent g on g.stands_for = s.stands_for
                           join desk.match_proposal p on p.person_id = g.id
                           where l.registration_year = :year and l.registration_serial = :serial and p.taken_back_at is null)
                or exists (select from desk.letter l
                           join desk.correspondent a on a.id = l.addressee_id
                           join desk.correspondent g on g.stands_for = a.stands_for
                           join desk.match_proposal p on p.addressee_id = g.id
                           where l.registration_year = :year and l.registration_serial = :serial and p.taken_back_at is null)
            """;

    // two who learn of the same people at once propose them once
    private static final String PROPOSE = """
            insert into desk.match_proposal (id, person_id, addressee_id, percent, agreements, proposed_at)
            values (nextval('desk.match_proposal_seq'), :person, :addressee, :percent, cast(:agreements as text[]), :at)
            on conflict (person_id, addressee_id) where taken_back_at is null do nothing
            """;

    private static final String OPEN = """
            from desk.match_proposal p
            join desk.correspondent m on m.id = p.person_id
            join desk.correspondent a on a.id = p.addressee_id
            join desk.known_as mk on mk.id = m.stands_for
            join desk.known_as ak on ak.id = a.stands_for
            cross join lateral (select count(*) as letters, min(w.since) as since
                                from desk.correspondent g join desk.waiting_letter w on w.addressee_id = g.id
                                where g.stands_for = a.stands_for) w
            where p.open and w.letters > 0 and p.id < :before
            """;

    private static final String LIST = """
            select p.id, m.stands_for as person, mk.latin as person_latin, mk.arabic as person_arabic, a.stands_for as addressee,
                   ak.latin as addressee_latin, ak.arabic as addressee_arabic, p.percent,
                   array_to_string(p.agreements, ',') as agreements, p.first_by, w.letters, w.since
            """ + OPEN + " order by p.id desc";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Proposes that two people are one, unless that was done before and not taken back. */
    void propose(Match match, Instant at) {
        em.unwrap(Session.class)
                .createNativeMutationQuery(PROPOSE)
                .setParameter("person", match.personId())
                .setParameter("addressee", match.addresseeId())
                .setParameter("percent", match.score().percent())
                .setParameter(
                        "agreements",
                        match.score().agreements().stream().map(Agreement::name).toArray(String[]::new))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Lets the database say now, not at the end, what it has against what was done. */
    void flush() {
        em.flush();
    }

    /** What was said of matches between some people and some who are awaited, and not taken back. */
    List<Proposal> among(Collection<Long> people, Collection<Long> awaited) {
        return em.createQuery(AMONG, Proposal.class)
                .setParameter("people", people)
                .setParameter("awaited", awaited)
                .getResultList();
    }

    /** Whether the sender of a letter was proposed as somebody who is awaited, or somebody as its addressee, and that was not taken back. */
    boolean concern(RegistrationNumber letter) {
        return em.unwrap(Session.class)
                .createNativeQuery(CONCERN, Boolean.class)
                .setParameter("year", letter.year())
                .setParameter("serial", letter.serial())
                .getSingleResult();
    }

    /** Waits until whoever decides on two people at the same moment has done so. */
    void await(long person, long addressee) {
        locks.hold("match " + person + " " + addressee);
    }

    /** Proposals that nobody settled and for which letters wait, below an id, the newest first. */
    Slice<OpenMatch> open(long before, int size) {
        var rows = em.unwrap(Session.class)
                .createNativeQuery(LIST, Tuple.class)
                .addScalar("id", Long.class)
                .addScalar("person", Long.class)
                .addScalar("person_latin", String.class)
                .addScalar("person_arabic", String.class)
                .addScalar("addressee", Long.class)
                .addScalar("addressee_latin", String.class)
                .addScalar("addressee_arabic", String.class)
                .addScalar("percent", Integer.class)
                .addScalar("agreements", String.class)
                .addScalar("first_by", String.class)
                .addScalar("letters", Integer.class)
                .addScalar("since", LocalDate.class)
                .setParameter("before", before)
                .setMaxResults(size + 1)
                .getResultStream()
                .map(Proposals::line)
                .toList();
        return Slice.of(rows, size);
    }

    private static OpenMatch line(Tuple row) {
        return new OpenMatch(
                row.get("id", Long.class),
                row.get("person", Long.class),
                new KnownAs(row.get("person_latin", String.class), row.get("person_arabic", String.class)),
                row.get("addressee", Long.class),
                new KnownAs(row.get("addressee_latin", String.class), row.get("addressee_arabic", String.class)),
                row.get("percent", Integer.class),
                Arrays.stream(row.get("agreements", String.class).split(","))
                        .map(Agreement::valueOf)
                        .toList(),
                row.get("first_by", String.class),
                row.get("letters", Integer.class),
                row.get("since", LocalDate.class));
    }
}
