package org.nameh.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;

/** The receipts as a collection to ask. */
@ApplicationScoped
public class Receipts {

    private static final String OF_LETTER = """
            select r.language, r.issuedBy, r.issuedAt from Receipt r where r.letter.number = :number
            order by r.issuedAt desc, r.id desc
            """;

    private static final String HASHES = """
            select r.codeHash from Receipt r where r.letter.number = :number order by r.issuedAt desc, r.id desc
            """;

    private static final String BY_TOKEN = "select r.id from Receipt r where r.token = :token";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a receipt. */
    void add(Receipt receipt) {
        em.persist(receipt);
    }

    /** Whether a form with this token has issued a receipt. */
    boolean isIssuedWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** The receipts of a letter, the newest, which is in force, first. */
    List<ReceiptRow> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, ReceiptRow.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** What a code is worth for a letter. */
    ReceiptCheck worth(RegistrationNumber number, ReceiptCode code) {
        var hashes = em.createQuery(HASHES, byte[].class)
                .setParameter("number", number)
                .getResultList();
        for (var place = 0; place < hashes.size(); place++) {
            if (MessageDigest.isEqual(hashes.get(place), code.hash())) {
                return place == 0 ? ReceiptCheck.IN_FORCE : ReceiptCheck.REPLACED;
            }
        }
        return ReceiptCheck.UNKNOWN;
    }
}
