package org.nameh.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.PersonBySql;
import org.nameh.support.Sql;

/** Attacks the rules on matches by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MatchGuardIT {

    private static final String PROPOSE = """
            insert into desk.match_proposal (id, person_id, addressee_id, percent, agreements, proposed_at)
            values (nextval('desk.match_proposal_seq'), ?, ?, 90, '{SAME_NAME}', now())
            """;

    private static final String FIRST =
            "update desk.match_proposal set first_by = ?, first_at = now() where person_id = ?";

    private static final String SECOND =
            "update desk.match_proposal set second_by = ?, second_at = now() where person_id = ?";

    private static final String DISMISS = """
            update desk.match_proposal set dismissed_by = 'clerk', dismissed_at = now(), dismissed_for = ? where person_id = ?
            """;

    private static final String TAKE_BACK = """
            update desk.match_proposal set taken_back_by = 'clerk', taken_back_at = now(), taken_back_for = 'An error.'
            where person_id = ?
            """;

    private static final String TO_HAND_OVER = "select letter_id from desk.letter_to_hand_over where person_id = ?";

    private static final String CANDIDATES = "select id from desk.match_candidates(array[?], null, false) id";

    private static final String EVENT = """
            insert into desk.delivery_event (id, letter_id, token, kind, happened_as, source, proof_id, recorded_by, recorded_at)
            values (nextval('desk.delivery_event_seq'), ?, ?, ?, 'unknown', 'The son himself', ?, 'clerk', now())
            """;

    private static final String PROOF = """
            insert into desk.delivery_proof (id, letter_id, kind, file_name, media_type, content)
            values (?, ?, 'SIGNATURE', 'signed.pdf', 'application/pdf', '\\x25504446')
            """;

    private static final Work NOTHING = here -> {};

    private Sql desk;
    private long person;
    private long addressee;
    private long letter;

    @BeforeEach
    void waitForSomebody() throws SQLException {
        desk = Sql.as("nameh_desk");
        person = PersonBySql.entered(desk, "PERSON");
        addressee = PersonBySql.entered(desk, "PERSON");
        letter = comes(desk);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void needTwoPeople() throws SQLException {
        desk.run(PROPOSE, person, addressee);

        assertThat(desk.refusal(SECOND, "editor", person)).isEqualTo("match_first_before_second");
        desk.run(FIRST, "clerk", person);
        assertThat(toHandOver()).isFalse();
        assertThat(desk.refusal(SECOND, "clerk", person)).isEqualTo("match_of_two_people");
        assertThat(desk.refusal(SECOND, "editor", person)).isEqualTo(ACCEPTED);
        assertThat(toHandOver()).isTrue();
    }

    @Test
    void letNobodyConfirmWhoMayNot() throws SQLException {
        desk.run(PROPOSE, person, addressee);

        assertThat(desk.refusal(FIRST, "translator", person)).isEqualTo("match_by_registrar_or_editor");
        desk.run(FIRST, "clerk", person);
        assertThat(desk.refusal(SECOND, "admin", person)).isEqualTo("match_by_registrar_or_editor");
    }

    @Test
    void keepWhatWasSaid() throws SQLException {
        desk.run(PROPOSE, person, addressee);
        desk.run(FIRST, "clerk", person);

        assertThat(desk.refusal(FIRST, "editor", person)).isEqualTo("match_decided_once");
        desk.run(SECOND, "editor", person);
        assertThat(desk.refusal(SECOND, "editor2", person)).isEqualTo("match_decided_once");
        assertThat(desk.refusal(DISMISS, "Another", person)).isEqualTo("match_decided_once");
        assertThat(desk.refusal("delete from desk.match_proposal")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.match_proposal set percent = 100")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("insert into desk.match_index values (?, '{}')", person))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void areProposedUndecidedAndOnce() throws SQLException {
        var decided = PROPOSE.replace("proposed_at)", "proposed_at, first_by)").replace("now())", "now(), 'clerk')");

        assertThat(desk.refusal(decided, person, addressee)).isEqualTo(NO_RIGHT);
        desk.run(PROPOSE, person, addressee);
        assertThat(desk.refusal(PROPOSE, person, addressee)).isEqualTo("match_proposal_once");
    }

    @Test
    void areDismissedWithAReasonAndNotProposedAgainUntilThatIsTakenBack() throws SQLException {
        desk.run(PROPOSE, person, addressee);
        assertThat(desk.refusal(TAKE_BACK, person)).isEqualTo("match_settled_before_taken_back");
        assertThat(desk.refusal(DISMISS, " ", person)).isNotEqualTo(ACCEPTED);
        desk.run(DISMISS, "Another father.", person);

        assertThat(desk.refusal(FIRST, "clerk", person)).isEqualTo("match_decided_once");
        assertThat(desk.refusal(PROPOSE, person, addressee)).isEqualTo("match_proposal_once");
        desk.run(TAKE_BACK, person);
        assertThat(desk.refusal(PROPOSE, person, addressee)).isEqualTo(ACCEPTED);
    }

    @Test
    void leaveLettersAloneOnceTheyAreTakenBack() throws SQLException {
        desk.run(PROPOSE, person, addressee);
        desk.run(FIRST, "clerk", person);
        desk.run(SECOND, "editor", person);
        desk.run(TAKE_BACK, person);

        assertThat(toHandOver()).isFalse();
        assertThat(desk.refusal(TAKE_BACK, person)).isEqualTo("match_decided_once");
    }

    @Test
    void areNotSoughtForLettersThatWereDelivered() throws SQLException {
        var key = "o:" + MatchKeys.coarse("zrtsht");
        assertThat(desk.all(Long.class, CANDIDATES, key)).contains(addressee).doesNotContain(person);
        desk.run(PROPOSE, person, addressee);
        desk.run(FIRST, "clerk", person);
        desk.run(SECOND, "editor", person);

        deliver(desk, letter);

        assertThat(desk.all(Long.class, CANDIDATES, key)).doesNotContain(addressee);
        assertThat(toHandOver()).isFalse();
    }

    @Test
    void keepTheIndexInStepWithTheDirectory() throws SQLException {
        assertThat(keys()).contains("o:srxt", "w:zrtsht");

        desk.run("insert into desk.correspondent_name values (?, 1, 'Bijan Zartosht', 'LATIN', 'byjn zrtsht')", person);
        desk.run("update desk.correspondent set year_of_birth = 1980, father_key = 'aly' where id = ?", person);
        assertThat(keys()).contains("n:bjn+srxt", "y:bjn+1980", "f:bjn+al");

        desk.run("delete from desk.correspondent_name where correspondent_id = ? and position = 1", person);
        assertThat(keys()).contains("y:srxt+1980").doesNotContain("n:bjn+srxt");
    }

    @Test
    void knowWhoIsAwaitedWhateverBecomesOfTheLetterAndThePerson() throws SQLException {
        assertThat(awaited()).containsExactly(addressee);

        desk.run(PersonBySql.MERGE, person, addressee);
        assertThat(awaited()).containsExactly(person, addressee);
        desk.run(
                "update desk.correspondent_merge set undone_by = 'clerk', undone_at = now() where merged_id = ?",
                person);
        assertThat(awaited()).containsExactly(addressee);

        desk.run("update desk.letter set addressee_id = ? where id = ?", person, letter);
        assertThat(awaited()).containsExactly(person);
        desk.run("update desk.letter set kind = 'TESTIMONY' where id = ?", letter);
        assertThat(awaited()).isEmpty();
    }

    /** Whoever ends the waiting of one letter and whoever registers another see each other, whichever is first. */
    @Test
    void knowWhoIsAwaitedThoughOneLetterIsDeliveredWhileAnotherComes() throws Exception {
        desk.commit();
        deliver(desk, letter);
        var second = new AtomicLong();
        meanwhile(other -> second.set(comes(other)), NOTHING);
        assertThat(awaited()).containsExactly(addressee);

        comes(desk);
        meanwhile(other -> deliver(other, second.get()), NOTHING);
        assertThat(awaited()).containsExactly(addressee);
    }

    @Test
    void holdNobodyUpForeverWhoRegistersALetterToSomebodyWhoseNamesAreCorrected() throws Exception {
        desk.run("update desk.correspondent set used_on = null where id = ?", addressee);
        desk.commit();

        desk.run("update desk.correspondent set version = version + 1 where id = ?", addressee);
        meanwhile(
                this::comes,
                here -> here.run(
                        "insert into desk.correspondent_name values (?, 1, 'Bijan Zartosht', 'LATIN', 'byjn zrtsht')",
                        addressee));

        assertThat(awaited()).containsExactly(addressee);
    }

    /** Somebody else does something and has to wait until what was done here, and the rest of it, is final. */
    private void meanwhile(Work work, Work rest) throws Exception {
        try (var other = Sql.as("nameh_desk")) {
            var self = other.one(Integer.class, "select pg_backend_pid()");
            var done = new FutureTask<Void>(() -> {
                work.on(other);
                other.commit();
                return null;
            });
            new Thread(done).start();
            while (desk.one(Integer.class, "select cardinality(pg_blocking_pids(?))", self) == 0) {
                assertThat(done.isDone()).as("waits").isFalse();
                Thread.sleep(20);
            }
            rest.on(desk);
            desk.commit();
            done.get(1, TimeUnit.MINUTES);
        }
    }

    /** What somebody does in a transaction of their own. */
    private interface Work {
        void on(Sql other) throws SQLException;
    }

    private long comes(Sql by) throws SQLException {
        var another = LetterBySql.registered(by).id();
        by.run("update desk.letter set kind = 'FAMILY_LETTER', addressee_id = ? where id = ?", addressee, another);
        return another;
    }

    private static void deliver(Sql by, long letter) throws SQLException {
        var proof = LetterBySql.next(by, "delivery_proof_seq");
        by.run(PROOF, proof, letter);
        by.run(EVENT, letter, UUID.randomUUID(), "DELIVERED_LATE", proof);
    }

    private List<Long> awaited() throws SQLException {
        return desk.all(
                Long.class,
                "select correspondent_id from desk.match_index where awaited and correspondent_id in (?, ?) order by 1",
                person,
                addressee);
    }

    private List<String> keys() throws SQLException {
        return desk.all(String.class, "select unnest(keys) from desk.match_index where correspondent_id = ?", person);
    }

    private boolean toHandOver() throws SQLException {
        return desk.all(Long.class, TO_HAND_OVER, person).contains(letter);
    }
}
