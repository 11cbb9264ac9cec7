package org.nameh.delivery;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the dossiers of letters on their way by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DeliveryGuardIT {

    private static final String EVENT = """
            insert into desk.delivery_event (id, letter_id, token, kind, happened_as, happened_calendar, happened_not_before,
                happened_not_after, source, intermediary_id, note, proof_id, corrects, recorded_by, recorded_at)
            values (?, ?, gen_random_uuid(), ?, '2026', 'GREGORIAN', '2026-01-05', '2026-01-06', ?, ?, ?, ?, ?, 'clerk', now())
            """;

    private static final String PROOF = """
            insert into desk.delivery_proof (id, letter_id, kind, file_name, media_type, content)
            values (?, ?, 'SIGNATURE', 'proof.pdf', ?, ?)
            """;

    private static final String COUNTED = """
            select received_in || ' ' || count(*) || ' ' || count(*) filter (where waiting) || ' '
                || count(*) filter (where outcome in ('DELIVERED', 'DELIVERED_LATE', 'REPLY_RECEIVED'))
            from desk.delivery group by received_in order by received_in
            """;

    private static final String TALLIED = """
            select received_in || ' ' || letters || ' ' || waiting || ' ' || delivered
            from desk.delivery_by_year order by received_in
            """;

    private static final Set<String> FINAL =
            Set.of("DELIVERED", "DELIVERED_LATE", "REPLY_RECEIVED", "ADDRESSEE_DECEASED");

    private Sql desk;
    private long body;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
        body = LetterBySql.next(desk, "intermediary_seq");
        desk.run("insert into desk.intermediary values (?, ?, null, 'clerk', now())", body, "Body " + body);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void knowsTheSameOrderAsTheApplication() throws SQLException {
        var steps = Arrays.stream(DeliveryState.values())
                .flatMap(from -> from.next().stream().map(to -> from + " " + to))
                .collect(toSet());

        assertThat(desk.all(String.class, "select earlier || ' ' || later from desk.delivery_transition"))
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void letsALetterGoNoOtherWay() throws SQLException {
        for (var from : DeliveryState.values()) {
            for (var to : DeliveryState.values()) {
                var letter = broughtTo(from);
                var expected = from.next().contains(to) ? ACCEPTED : "delivery_transition";
                assertThat(refusal(letter, to.name())).as(from + " to " + to).isEqualTo(expected);
                if (expected.equals(ACCEPTED)) {
                    assertThat(outcome(letter)).isEqualTo(to.name());
                    assertThat(waits(letter)).as(to.name()).isEqualTo(!FINAL.contains(to.name()));
                }
            }
        }
    }

    @Test
    void neverChangesOrLosesARow() throws SQLException {
        var letter = broughtTo(DeliveryState.DELIVERED);
        for (var table :
                List.of("delivery_event", "delivery_proof", "delivery_bag", "intermediary", "delivery_reminder")) {
            for (var attempt : List.of("delete from desk.%s", "truncate desk.%s cascade")) {
                assertThat(desk.refusal(attempt.formatted(table))).as(table).isEqualTo(NO_RIGHT);
            }
        }
        for (var change : List.of(
                "delivery_event set note = 'x'",
                "delivery_event set recorded_at = now()",
                "delivery_proof set file_name = 'x'",
                "delivery set outcome = 'DELIVERED'",
                "delivery set waiting = false",
                "delivery_transition set later = 'x'",
                "delivery_reminder set reason = 'x'",
                "intermediary set name = 'x'")) {
            assertThat(desk.refusal("update desk." + change)).as(change).isEqualTo(NO_RIGHT);
        }
        assertThat(outcome(letter)).isEqualTo("DELIVERED");
    }

    @Test
    void stopsEvenTheOwner() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            for (var table : List.of("delivery_event", "delivery_proof", "delivery_bag", "intermediary")) {
                assertThat(owner.refusal("delete from desk." + table)).as(table).isEqualTo("append_only");
            }
        }
    }

    @Test
    void provesThatALetterArrived() throws SQLException {
        var letter = broughtTo(DeliveryState.HANDED_OVER);

        assertThat(refusal(letter, "DELIVERED", null, null, null)).isEqualTo("delivery_proven");
        assertThat(refusal(letter, "DELIVERED_LATE", null, null, null)).isEqualTo("delivery_proven");
        assertThat(refusal(letter, "DELIVERED", null, proof(family()), null)).isEqualTo("delivery_proof_of_own");
        assertThat(refusal(letter, "DELIVERED", null, proof(letter), null)).isEqualTo(ACCEPTED);
    }

    @Test
    void keepsAProofAsItCame() throws SQLException {
        var letter = family();
        var id = LetterBySql.next(desk, "delivery_proof_seq");

        assertThat(desk.refusal(PROOF, id, letter, "text/html", new byte[] {1})).isEqualTo("delivery_proof_type");
        assertThat(desk.refusal(PROOF, id, letter, "image/png", new byte[0])).isEqualTo("delivery_proof_size");
        desk.run(PROOF, id, letter, "image/png", new byte[] {1, 2});
        assertThat(desk.one(
                        Boolean.class,
                        "select sha256 = sha256('\\x0102') and size = 2 from desk.delivery_proof where id = ?",
                        id))
                .isTrue();
        assertThat(desk.refusalToCommit()).isEqualTo("delivery_proof_of_event");
    }

    @Test
    void saysWhoToldOfItAndWhoTookTheLetter() throws SQLException {
        var letter = broughtTo(DeliveryState.HANDED_OVER);

        assertThat(desk.refusal(EVENT, nextEvent(), letter, "REFUSED", null, null, null, null, null))
                .isEqualTo("delivery_sourced");
        assertThat(desk.refusal(EVENT, nextEvent(), family(), "HANDED_OVER", null, null, null, null, null))
                .isEqualTo("delivery_through_somebody");
    }

    @Test
    void tellsNothingThatIsStillToCome() throws SQLException {
        assertThat(desk.refusal(
                        EVENT.replace("'2026-01-05', '2026-01-06'", "'2999-01-05', '2999-01-06'"),
                        nextEvent(),
                        family(),
                        "NEWS",
                        "x",
                        null,
                        null,
                        null,
                        null))
                .isEqualTo("delivery_not_to_come");
    }

    @Test
    void putsAnEventRightOnceAndInItsPlace() throws SQLException {
        var letter = family();
        var handedOver = event(letter, "HANDED_OVER");
        var refused = event(letter, "REFUSED");

        assertThat(refusal(family(), "NEWS", "wrong", null, refused)).isEqualTo("delivery_corrects_own");
        assertThat(refusal(letter, "NO_NEWS", null, null, refused)).isEqualTo("delivery_correction_explained");
        assertThat(refusal(letter, "NEVER_HAPPENED", "wrong", null, null))
                .isEqualTo("delivery_undone_only_by_correction");
        assertThat(refusal(letter, "NEVER_HAPPENED", "wrong", null, handedOver)).isEqualTo("delivery_transition");
        assertThat(refusal(letter, "NO_NEWS", "wrong", null, refused)).isEqualTo(ACCEPTED);
        assertThat(refusal(letter, "RETURNED", "again", null, refused)).isEqualTo("delivery_event_corrects_key");
        assertThat(outcome(letter)).isEqualTo("NO_NEWS");
    }

    @Test
    void givesAPlaceThatNobodyChooses() throws SQLException {
        assertThat(desk.refusal(
                        EVENT.replace("token,", "token, ordinal,")
                                .replace("gen_random_uuid(),", "gen_random_uuid(), 1,"),
                        nextEvent(),
                        family(),
                        "NEWS",
                        "x",
                        null,
                        null,
                        null,
                        null))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void hearsNothingFromSilenceAndUnansweredQuestions() throws SQLException {
        var letter = broughtTo(DeliveryState.HANDED_OVER);
        var before = newsOn(letter);
        for (var kind : List.of("ATTEMPT", "NO_NEWS")) {
            desk.run(EVENT.replace("2026-01-0", "2026-02-0"), nextEvent(), letter, kind, null, null, null, null, null);
        }
        assertThat(newsOn(letter)).isEqualTo(before).isEqualTo("2026-01-06");

        desk.run(EVENT.replace("2026-01-0", "2026-02-0"), nextEvent(), letter, "NEWS", "x", null, null, null, null);

        assertThat(newsOn(letter)).isEqualTo("2026-02-06");
    }

    @Test
    void followsTheKindOfTheLetter() throws SQLException {
        var letter = LetterBySql.registered(desk).id();
        assertThat(dossiers(letter)).isZero();
        kind(letter, "FAMILY_LETTER");
        assertThat(dossiers(letter)).isOne();
        assertThat(desk.refusal("delete from desk.delivery where letter_id = ?", letter))
                .isEqualTo("delivery_of_family_letter");
        kind(letter, "TESTIMONY");
        assertThat(dossiers(letter)).isZero();

        kind(letter, "FAMILY_LETTER");
        event(letter, "HANDED_OVER");
        kind(letter, "TESTIMONY");
        assertThat(dossiers(letter)).isOne();
    }

    @Test
    void opensADossierOfAnotherLetterByDeclarationAlone() throws SQLException {
        var letter = LetterBySql.registered(desk).id();

        assertThat(desk.refusal("insert into desk.delivery (letter_id) values (?)", letter))
                .isEqualTo("delivery_by_declaration");
        desk.run("insert into desk.delivery (letter_id, declared_by, declared_at) values (?, 'clerk', now())", letter);
        assertThat(waits(letter)).isTrue();
        assertThat(desk.refusal("delete from desk.delivery where letter_id = ?", letter))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void waitsForNothingOnceTheNumberIsVoid() throws SQLException {
        var letter = family();
        desk.run(
                "update desk.letter set state = 'VOID', void_reason = 'twice', voided_by = 'clerk', voided_at = now() where id = ?",
                letter);

        assertThat(waits(letter)).isFalse();
        assertThat(refusal(letter, "HANDED_OVER")).isEqualTo("number_not_void");
    }

    @Test
    void doesAReminderOnce() throws SQLException {
        var id = LetterBySql.next(desk, "delivery_reminder_seq");
        desk.run("""
                insert into desk.delivery_reminder (id, letter_id, token, due, reason, set_by, set_at)
                values (?, ?, gen_random_uuid(), '2026-05-01', 'Ask again.', 'clerk', now())
                """, id, family());
        var done = "update desk.delivery_reminder set done_by = 'clerk', done_at = now() where id = ?";

        assertThat(desk.refusal(done, id)).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(done, id)).isEqualTo("delivery_reminder_done_once");
    }

    @Test
    void countsTheYearsAsTheyAreWhateverMoves() throws SQLException {
        var letter = family();
        broughtTo(DeliveryState.DELIVERED);
        desk.run("update desk.letter set received_on = '2003-05-06' where id = ?", letter);
        event(letter, "HANDED_OVER");
        kind(family(), "TESTIMONY");

        assertThat(desk.all(String.class, COUNTED)).isEqualTo(desk.all(String.class, TALLIED));
        assertThat(desk.all(String.class, TALLIED)).anyMatch(year -> year.startsWith("2003 "));
        for (var attempt : List.of(
                "select letters from desk.delivery_tally",
                "insert into desk.delivery_tally values (2003, 1, 1, 1)",
                "delete from desk.delivery_tally",
                "select desk.fold_deliveries(2003)")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void countsWithoutWaitingForAnotherWhoCounts() throws SQLException {
        family();
        try (var other = Sql.as("nameh_desk")) {
            other.run("set local lock_timeout = '1s'");
            assertThat(other.refusal("update desk.letter set kind = kind where false"))
                    .isEqualTo(ACCEPTED);
            var letter = other.one(
                    Long.class,
                    "select l.id from desk.letter l where l.state = 'REGISTERED' and l.kind = 'TESTIMONY' order by l.id limit 1");
            assertThat(other.refusal(
                            "update desk.letter set kind = 'FAMILY_LETTER', received_on = '2026-01-02' where id = ?",
                            letter))
                    .as("the tally of the same year is held by the first")
                    .isEqualTo(ACCEPTED);
            assertThat(other.all(String.class, COUNTED)).isEqualTo(other.all(String.class, TALLIED));
        }
    }

    private long family() throws SQLException {
        var letter = LetterBySql.registered(desk).id();
        kind(letter, "FAMILY_LETTER");
        return letter;
    }

    private void kind(long letter, String kind) throws SQLException {
        desk.run("update desk.letter set kind = ? where id = ?", kind, letter);
    }

    private long broughtTo(DeliveryState state) throws SQLException {
        var letter = family();
        for (var step : way(state)) {
            event(letter, step);
        }
        return letter;
    }

    private static List<String> way(DeliveryState state) {
        return switch (state) {
            case IN_CUSTODY -> List.of();
            case HANDED_OVER, DELIVERED_LATE, ADDRESSEE_DECEASED -> List.of(state.name());
            case REPLY_RECEIVED -> List.of("HANDED_OVER", "DELIVERED", "REPLY_RECEIVED");
            default -> Stream.of("HANDED_OVER", state.name()).toList();
        };
    }

    private long event(long letter, String kind) throws SQLException {
        var id = nextEvent();
        desk.run(EVENT, id, letter, kind, "a delegate", body, null, proofFor(letter, kind), null);
        return id;
    }

    private Long proofFor(long letter, String kind) throws SQLException {
        return kind.startsWith("DELIVERED") ? proof(letter) : null;
    }

    private long proof(long letter) throws SQLException {
        var id = LetterBySql.next(desk, "delivery_proof_seq");
        desk.run(PROOF, id, letter, "application/pdf", new byte[] {1});
        return id;
    }

    private String refusal(long letter, String kind) throws SQLException {
        return refusal(letter, kind, null, proofFor(letter, kind), null);
    }

    private String refusal(long letter, String kind, String note, Long proof, Long corrects) throws SQLException {
        return desk.refusal(EVENT, nextEvent(), letter, kind, "a delegate", body, note, proof, corrects);
    }

    private long nextEvent() throws SQLException {
        return LetterBySql.next(desk, "delivery_event_seq");
    }

    private String outcome(long letter) throws SQLException {
        return desk.one(String.class, "select outcome from desk.delivery where letter_id = ?", letter);
    }

    private String newsOn(long letter) throws SQLException {
        return desk.one(String.class, "select news_on::text from desk.delivery where letter_id = ?", letter);
    }

    private long dossiers(long letter) throws SQLException {
        return desk.one(Long.class, "select count(*) from desk.delivery where letter_id = ?", letter);
    }

    private boolean waits(long letter) throws SQLException {
        return desk.one(Boolean.class, "select exists (select from desk.waiting_letter where letter_id = ?)", letter);
    }
}
