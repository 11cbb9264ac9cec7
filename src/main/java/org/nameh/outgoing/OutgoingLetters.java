package org.nameh.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.ContactWay;

/** The letters to writers as a collection to ask. Every query on them is here. */
@ApplicationScoped
class OutgoingLetters {

    private static final String BY_TOKEN = "select o.id from OutgoingLetter o where o.token = :token";

    private static final String LINES = """
            select id, tidings, language, way, written_by, written_at, template_ordinal, state, sent_at, failure, posted_on
            from desk.outgoing_line where letter_id = :letter order by written_at desc, id desc
            """;

    private static final String UNTOLD = """
            select registration_year, registration_serial, tidings, since from desk.writer_to_tell
            where letter_id = :letter order by since, tidings
            """;

    private static final String WITHIN_REACH = """
            select w.registration_year, w.registration_serial, w.tidings, w.since
            from desk.writer_within_reach r join desk.writer_to_tell w on w.sender_id = r.person_id
            order by w.since, w.letter_id, w.tidings
            """;

    private static final String RECEIPT = """
            select language from desk.receipt where letter_id = :letter order by issued_at desc, id desc limit 1
            """;

    private static final String NEWS_ON = "select news_on from desk.delivery where letter_id = :letter";

    private static final String POSTED = """
            insert into desk.outgoing_posting (outgoing_id, posted_on, posted_by, posted_at) values (:id, :day, :by, :at)
            """;

    private static final String IS_POSTED = "select 1 from desk.outgoing_posting where outgoing_id = :id";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps a letter, and lets the database say at once what it has against it. */
    void add(OutgoingLetter letter) {
        em.persist(letter);
        em.flush();
    }

    /** The letter that a form with a token has made, if it did. */
    Optional<Long> writtenWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    Optional<OutgoingLetter> find(long id) {
        return Optional.ofNullable(em.find(OutgoingLetter.class, id));
    }

    /** What was written to the writer of a letter, the newest first. */
    List<OutgoingRow> of(long letter) {
        return em.unwrap(Session.class)
                .createNativeQuery(LINES, Tuple.class)
                .addScalar("id", Long.class)
                .addScalar("tidings", String.class)
                .addScalar("language", String.class)
                .addScalar("way", String.class)
                .addScalar("written_by", String.class)
                .addScalar("written_at", Instant.class)
                .addScalar("template_ordinal", Integer.class)
                .addScalar("state", String.class)
                .addScalar("sent_at", Instant.class)
                .addScalar("failure", String.class)
                .addScalar("posted_on", LocalDate.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(OutgoingLetters::row)
                .toList();
    }

    private static OutgoingRow row(Tuple row) {
        return new OutgoingRow(
                row.get("id", Long.class),
                Tidings.valueOf(row.get("tidings", String.class)),
                row.get("language", String.class),
                ContactWay.valueOf(row.get("way", String.class)),
                row.get("written_by", String.class),
                row.get("written_at", Instant.class),
                row.get("template_ordinal", Integer.class),
                OutgoingState.valueOf(row.get("state", String.class)),
                row.get("sent_at", Instant.class),
                row.get("failure", String.class),
                row.get("posted_on", LocalDate.class));
    }

    /** What happened to a letter and its writer was not told, the earliest first. */
    List<Untold> untold(long letter) {
        return untold(
                em.unwrap(Session.class).createNativeQuery(UNTOLD, Tuple.class).setParameter("letter", letter));
    }

    /** What writers who may be written to were not told, the earliest first. */
    List<Untold> untold(int atMost) {
        return untold(em.unwrap(Session.class)
                .createNativeQuery(WITHIN_REACH, Tuple.class)
                .setMaxResults(atMost));
    }

    private static List<Untold> untold(NativeQuery<Tuple> query) {
        return query.addScalar("registration_year", Integer.class)
                .addScalar("registration_serial", Integer.class)
                .addScalar("tidings", String.class)
                .addScalar("since", Instant.class)
                .getResultStream()
                .map(OutgoingLetters::untold)
                .toList();
    }

    private static Untold untold(Tuple row) {
        var number = new RegistrationNumber(
                row.get("registration_year", Integer.class), row.get("registration_serial", Integer.class));
        return new Untold(number, Tidings.valueOf(row.get("tidings", String.class)), row.get("since", Instant.class));
    }

    /** The language of the newest receipt that was given for a letter, if one was. */
    Optional<String> languageOfReceipt(long letter) {
        return em.createNativeQuery(RECEIPT, String.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** When something was last heard of a letter on its way; nothing of one that is on none. */
    Optional<LocalDate> newsOn(long letter) {
        return em.createNativeQuery(NEWS_ON, LocalDate.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(LocalDate.class::cast)
                .findFirst();
    }

    boolean isPosted(long id) {
        return !em.createNativeQuery(IS_POSTED, Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    void posted(long id, LocalDate day, String by, Instant at) {
        em.createNativeQuery(POSTED)
                .setParameter("id", id)
                .setParameter("day", day)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }
}
