package org.nameh.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nameh.support.LetterBySql.QUIET_YEAR;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the consignments by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConsignmentGuardIT {

    private static final String OPEN = """
            insert into desk.consignment (id, consignment_year, consignment_serial, token, received_on, mode_of_receipt,
                announced, opened_by, opened_at, version)
            values (?, ?, ?, ?, '2026-01-02', 'POST', ?, 'clerk', now(), 0)
            """;

    private static final String CLOSE = """
            update desk.consignment set closed_by = 'clerk', closed_at = now(), closing_remark = ? where id = ?
            """;

    private static final String PUT = "update desk.letter set consignment_id = ? where id = ?";

    private Sql desk;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void takesTheNumberThatWasDrawn() throws SQLException {
        open(3);

        assertThat(desk.refusal("set constraints all immediate")).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAnInventedNumber() throws SQLException {
        var drawn = draw();

        assertThat(refusalToOpen(QUIET_YEAR, drawn + 1)).isEqualTo("consignment_number_drawn");
        assertThat(refusalToOpen(9998, 1)).isEqualTo("consignment_number_drawn");
        assertThat(refusalToOpen(QUIET_YEAR, drawn)).isEqualTo(ACCEPTED);
        assertThat(refusalToOpen(QUIET_YEAR, drawn)).isEqualTo("consignment_consignment_year_consignment_serial_key");
    }

    @Test
    void refusesToEndWithANumberUnused() throws SQLException {
        draw();

        assertThat(desk.refusalToCommit()).isEqualTo("consignment_series_without_gap");
    }

    @Test
    void letsNobodyTouchTheSeriesNorLoseAConsignment() throws SQLException {
        for (var attempt : List.of(
                "select last from desk.consignment_series",
                "update desk.consignment_series set last = last + 1",
                "delete from desk.consignment_series",
                "delete from desk.consignment",
                "truncate desk.consignment cascade")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void keepsNumberAndFacts() throws SQLException {
        var consignment = open(3);

        for (var change : List.of(
                "consignment_serial = consignment_serial + 1",
                "consignment_year = 1902",
                "announced = 2",
                "received_on = received_on - 1",
                "opened_by = 'editor'",
                "token = gen_random_uuid()")) {
            assertThat(desk.refusal("update desk.consignment set " + change + " where id = ?", consignment))
                    .as(change)
                    .isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void refusesToCloseADifferenceWithoutAWord() throws SQLException {
        var consignment = open(2);
        put(consignment);

        assertThat(desk.refusal(CLOSE, null, consignment)).isEqualTo("consignment_difference_explained");
        assertThat(desk.refusal(CLOSE, "  ", consignment)).isEqualTo("consignment_difference_explained");
        assertThat(desk.refusal(CLOSE, "One envelope was empty.", consignment)).isEqualTo(ACCEPTED);
    }

    @Test
    void closesWithoutAWordIfAllWereFoundOrNoneAnnounced() throws SQLException {
        var whole = open(1);
        put(whole);

        assertThat(desk.refusal(CLOSE, null, whole)).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(CLOSE, null, open(null))).isEqualTo(ACCEPTED);
    }

    @Test
    void doesNotCountAVoidEntry() throws SQLException {
        var consignment = open(1);
        put(consignment);
        var mistake = put(consignment);
        desk.run(
                "update desk.letter set state = 'VOID', void_reason = 'taken down twice', voided_by = 'editor', "
                        + "voided_at = now() where id = ?",
                mistake);

        assertThat(desk.refusal(CLOSE, null, consignment)).isEqualTo(ACCEPTED);
    }

    @Test
    void keepsAClosedConsignmentAsItIs() throws SQLException {
        var consignment = open(1);
        var letter = put(consignment);
        desk.run(CLOSE, null, consignment);
        var late = LetterBySql.registered(desk).id();

        assertThat(desk.refusal(PUT, consignment, late)).isEqualTo("consignment_open");
        assertThat(desk.refusal(PUT, null, letter)).isEqualTo("consignment_open");
        assertThat(desk.refusal(PUT, open(1), letter)).isEqualTo("consignment_open");
        assertThat(desk.refusal(CLOSE, "again", consignment)).isEqualTo("consignment_closed");
        assertThat(desk.refusal(
                        "update desk.consignment set closed_at = null, closed_by = null where id = ?", consignment))
                .isEqualTo("consignment_closed");
        assertThat(desk.refusal("update desk.letter set place = 'Shiraz' where id = ?", letter))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void makesWhoeverClosesWaitForALetterOnItsWay() throws Exception {
        var consignment = open(1);
        desk.commit();
        put(consignment);
        put(consignment);

        var threads = Executors.newSingleThreadExecutor();
        try (var other = Sql.as("nameh_desk")) {
            var closing = threads.submit(() -> other.refusal(CLOSE, null, consignment));
            assertThatThrownBy(() -> closing.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            desk.commit();
            assertThat(closing.get(10, TimeUnit.SECONDS)).isEqualTo("consignment_difference_explained");
        } finally {
            threads.shutdownNow();
        }
    }

    private int draw() throws SQLException {
        return desk.one(Integer.class, "select desk.next_consignment(?)", QUIET_YEAR);
    }

    private long open(Integer announced) throws SQLException {
        var id = LetterBySql.next(desk, "consignment_seq");
        desk.run(OPEN, id, QUIET_YEAR, draw(), UUID.randomUUID(), announced);
        return id;
    }

    private String refusalToOpen(int year, int serial) throws SQLException {
        return desk.refusal(OPEN, LetterBySql.next(desk, "consignment_seq"), year, serial, UUID.randomUUID(), 1);
    }

    /** Registers a letter, puts it into a consignment, and gives its id. */
    private long put(long consignment) throws SQLException {
        var letter = LetterBySql.registered(desk).id();
        desk.run(PUT, consignment, letter);
        return letter;
    }
}
