package org.nameh.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.nameh.delivery.DeliveryState;
import org.nameh.letter.RegistrationNumber;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.Language;

/** What receipts in force lead to, as a collection to ask. */
@ApplicationScoped
public class ReceiptStandings {

    private static final String BY_HASH = """
            select s.letter_id, s.registration_year, s.registration_serial, s.language, s.stage, s.received_on, s.outcome, s.news_on,
                   s.own_languages, s.translations
            from desk.receipt_standing s where s.code_hash = :hash
            """;

    /** The database is asked for this where a code cannot be one: it costs the same to be told so. */
    private static final byte[] HASH_OF_NOTHING = new byte[32];

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** What a code leads to; nothing for one that stands on no receipt in force, whyever. */
    Optional<Found> find(String typed) {
        var hash = ReceiptCode.read(typed).map(ReceiptCode::hash).orElse(HASH_OF_NOTHING);
        return em.unwrap(Session.class)
                .createNativeQuery(BY_HASH, Object[].class)
                .addScalar("letter_id", Long.class)
                .addScalar("registration_year", Integer.class)
                .addScalar("registration_serial", Integer.class)
                .addScalar("language", String.class)
                .addScalar("stage", String.class)
                .addScalar("received_on", LocalDate.class)
                .addScalar("outcome", String.class)
                .addScalar("news_on", LocalDate.class)
                .addScalar("own_languages", String[].class)
                .addScalar("translations", String[].class)
                .setParameter("hash", hash)
                .getResultStream()
                .map(ReceiptStandings::found)
                .findFirst();
    }

    private static Found found(Object[] row) {
        return new Found(
                (Long) row[0],
                new RegistrationNumber((Integer) row[1], (Integer) row[2]),
                Language.of((String) row[3]),
                Stage.valueOf((String) row[4]),
                (LocalDate) row[5],
                row[6] == null ? null : DeliveryState.valueOf((String) row[6]),
                (LocalDate) row[7],
                List.of((String[]) row[8]),
                List.of((String[]) row[9]));
    }
}
