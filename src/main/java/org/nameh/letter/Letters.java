package org.nameh.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.nameh.platform.Slice;

/** The letters as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Letters {

    private static final String LINE = """
            select l.number, l.kind, l.receivedOn, l.languages, l.incipit, l.sender, l.addressee, l.status, l.reviewer, l.since
            from RegisterLine l
            """;

    private static final String LIST = LINE + """
            where l.status in :statuses
              and (l.number.year < :year or l.number.year = :year and l.number.serial < :serial)
            order by l.number.year desc, l.number.serial desc
            """;

    private static final String ONE = LINE + "where l.number = :number";

    private static final String BY_TOKEN = "select l.number from Letter l where l.token = :token";

    private static final RegistrationNumber BEYOND = new RegistrationNumber(10_000, 1);

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a letter into the register. */
    public void add(Letter letter) {
        em.persist(letter);
    }

    /** The letter under a number. */
    public Optional<Letter> find(RegistrationNumber number) {
        return em.unwrap(Session.class).bySimpleNaturalId(Letter.class).loadOptional(number);
    }

    /** The letter under a number. @throws UnknownLetter if the register holds none */
    public Letter get(RegistrationNumber number) {
        return find(number).orElseThrow(() -> new UnknownLetter(number));
    }

    /** Waits until a registration with the same token, sent at the same moment, has ended. */
    public void awaitTwin(UUID token) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:token, 0)) as text)", String.class)
                .setParameter("token", token.toString())
                .getSingleResult();
    }

    /** The number that a registration with this token was given, if there was one. */
    public Optional<RegistrationNumber> registeredWith(UUID token) {
        return em.createQuery(BY_TOKEN, RegistrationNumber.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** The line of a letter in the register. @throws UnknownLetter if the register holds none */
    public RegisterRow line(RegistrationNumber number) {
        return em.createQuery(ONE, RegisterRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownLetter(number));
    }

    /** The letters that pass a filter, newest first. */
    public Slice<RegisterRow> list(LetterFilter filter, int size) {
        var after = Optional.ofNullable(filter.after()).orElse(BEYOND);
        var rows = em.createQuery(LIST, RegisterRow.class)
                .setParameter(
                        "statuses", filter.statuses().isEmpty() ? EnumSet.allOf(ReviewStatus.class) : filter.statuses())
                .setParameter("year", after.year())
                .setParameter("serial", after.serial())
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(rows, size);
    }
}
