package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.LetterBySql.QUIET_YEAR;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the numbers of the register by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RegisterGuardIT {

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
        LetterBySql.registered(desk);

        assertThat(desk.refusal("set constraints all immediate")).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAnInventedNumber() throws SQLException {
        var drawn = draw();

        assertThat(LetterBySql.refusalToRegister(desk, QUIET_YEAR, drawn + 1)).isEqualTo("letter_number_drawn");
        assertThat(LetterBySql.refusalToRegister(desk, 9998, 1)).isEqualTo("letter_number_drawn");
        assertThat(LetterBySql.refusalToRegister(desk, QUIET_YEAR, drawn)).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesANumberTwice() throws SQLException {
        var drawn = draw();
        LetterBySql.registered(desk, QUIET_YEAR, drawn);

        assertThat(LetterBySql.refusalToRegister(desk, QUIET_YEAR, drawn))
                .isEqualTo("letter_registration_year_registration_serial_key");
    }

    @Test
    void refusesToEndWithANumberUnused() throws SQLException {
        draw();

        assertThat(desk.refusalToCommit()).isEqualTo("number_series_without_gap");
    }

    @Test
    void refusesToSkipANumber() throws SQLException {
        draw();
        LetterBySql.registered(desk);

        assertThat(desk.refusalToCommit()).isEqualTo("number_series_without_gap");
    }

    @Test
    void drawsAnUnusedNumberAgain() throws SQLException {
        var drawn = draw();
        desk.undo();

        assertThat(draw()).isEqualTo(drawn);
    }

    @Test
    void letsNobodyTouchTheSeries() throws SQLException {
        for (var attempt : List.of(
                "select last from desk.number_series",
                "insert into desk.number_series values (1950, 1)",
                "update desk.number_series set last = last + 1",
                "delete from desk.number_series",
                "truncate desk.number_series")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void keepsTheIdentityOfALetter() throws SQLException {
        var letter = LetterBySql.registered(desk);

        for (var change : List.of(
                "registration_year = 1902",
                "registration_serial = registration_serial + 1",
                "public_id = '00000000'",
                "token = gen_random_uuid()",
                "registered_by = 'editor'",
                "registered_at = registered_at - interval '1 day'",
                "id = id + 1")) {
            assertThat(refusalToChange(letter, change)).as(change).isEqualTo("letter_identity_kept");
        }
    }

    @Test
    void letsTheFactsOfALetterChange() throws SQLException {
        var letter = LetterBySql.registered(desk);

        assertThat(refusalToChange(letter, "place = 'Shiraz'")).isEqualTo(ACCEPTED);
    }

    @Test
    void neverLosesALetter() throws SQLException {
        var letter = LetterBySql.registered(desk);

        assertThat(desk.refusal("delete from desk.letter where id = ?", letter.id()))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("truncate desk.letter cascade")).isEqualTo(NO_RIGHT);
    }

    private int draw() throws SQLException {
        return desk.one(Integer.class, "select desk.next_number(?)", QUIET_YEAR);
    }

    private String refusalToChange(LetterBySql letter, String change) throws SQLException {
        return desk.refusal("update desk.letter set " + change + " where id = ?", letter.id());
    }
}
