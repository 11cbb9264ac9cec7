package org.nameh.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import org.nameh.letter.Letter;

/** The steps that what was sent has taken: sent, accepted or declined, destroyed. Only added to. */
@ApplicationScoped
class Steps {

    private static final String SENT =
            "insert into desk.submission_step (submission_id, step, taken_at) values (:id, 'SENT', :at)";

    private static final String ACCEPTED = """
            insert into desk.submission_step (submission_id, step, taken_by, taken_at, letter_id)
            values (:id, 'ACCEPTED', :by, :at, :letter)
            """;

    private static final String DECLINED = """
            insert into desk.submission_step (submission_id, step, taken_by, taken_at, reason, words)
            values (:id, 'DECLINED', :by, :at, :reason, :words)
            """;

    private static final String WORDS =
            "select s.words from desk.submission_step s where s.submission_id = :id and s.step = 'DECLINED'";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Its sender has sent it. */
    void sent(long id, Instant at) {
        step(SENT, id, at).executeUpdate();
    }

    /** It has become a letter; what it held is destroyed. */
    void accepted(long id, String by, Instant at, Letter letter) {
        step(ACCEPTED, id, at)
                .setParameter("by", by)
                .setParameter("letter", letter.getId())
                .executeUpdate();
    }

    /** It is declined, with sealed words to its sender. */
    void declined(long id, String by, Instant at, DeclineReason reason, byte[] words) {
        step(DECLINED, id, at)
                .setParameter("by", by)
                .setParameter("reason", reason.name())
                .setParameter("words", words)
                .executeUpdate();
    }

    private Query step(String sql, long id, Instant at) {
        return em.createNativeQuery(sql).setParameter("id", id).setParameter("at", at);
    }

    /** The sealed words with which it was declined. */
    Optional<byte[]> words(long id) {
        return em.createNativeQuery(WORDS, byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(byte[].class::cast);
    }
}
