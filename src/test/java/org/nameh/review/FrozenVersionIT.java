package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks what was handed in by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FrozenVersionIT {

    private static final String SIGN = "select set_config('nameh.caller', ?, true)";

    private static final Map<String, String> PARTS = Map.of(
            "insert into desk.version_heading (version_id, language, title) values (?, 'en', 'Waiting')",
            "update desk.version_heading set title = 'Going' where version_id = ?",
            "insert into desk.version_translation values (?, 'fr', 'On nous a dit d''attendre.')",
            "update desk.version_translation set body = 'Partir' where version_id = ?",
            "insert into desk.version_redaction values (?, 0, 'en', 'told', 'OTHER')",
            "update desk.version_redaction set passage = 'wait' where version_id = ?",
            "insert into desk.version_mention values (?, 0, 'We', 'WITHHELD')",
            "update desk.version_mention set decision = 'NAMED' where version_id = ?");

    private static final String THEME = "insert into desk.version_theme values (?, 'ESCAPE')";

    private static final String NO_THEME = "delete from desk.version_theme where version_id = ?";

    private Sql desk;
    private LetterBySql letter;

    @BeforeEach
    void register() throws SQLException {
        desk = Sql.as("nameh_desk");
        letter = LetterBySql.registered(desk);
        desk.run(SIGN, "translator");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void keepsItsText() throws SQLException {
        var version = letter.draft(1, "translator");
        var change = "update desk.letter_version set transcription = 'They let us go.' where id = ?";

        assertThat(desk.refusal(change, version)).isEqualTo(ACCEPTED);
        letter.submit(version, "translator");
        assertThat(desk.refusal(change.replace("let us", "made us"), version)).isEqualTo("version_frozen");
    }

    @Test
    void keepsTheFactsOfTheRegister() throws SQLException {
        var version = letter.draft(1, "translator");
        var change = "update desk.letter_version set sender_latin = ?, kind = ? where id = ?";

        assertThat(desk.refusal(change, "Nasrin", "REPLY", version)).isEqualTo(ACCEPTED);
        letter.submit(version, "translator");
        assertThat(desk.refusal(change, "Nasrin", "OTHER", version)).isEqualTo("version_frozen");
        assertThat(desk.refusal(change, null, "REPLY", version)).isEqualTo("version_frozen");
    }

    @Test
    void keepsWhoHandedItIn() throws SQLException {
        var version = letter.submitted();

        assertThat(desk.refusal("update desk.letter_version set submitted_by = 'clerk' where id = ?", version))
                .isEqualTo("version_frozen");
        assertThat(desk.refusal("update desk.letter_version set edited_by = 'clerk' where id = ?", version))
                .isEqualTo("version_frozen");
        assertThat(desk.refusal(
                        "update desk.letter_version set reviewer = 'editor', review_since = now() where id = ?",
                        version))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void takesNoMoreParts() throws SQLException {
        var version = letter.draft(1, "translator");
        letter.submit(version, "translator");

        for (var addition : PARTS.keySet()) {
            assertThat(desk.refusal(addition, version)).as(addition).isEqualTo("version_frozen");
        }
    }

    @Test
    void keepsItsParts() throws SQLException {
        var version = letter.draft(1, "translator");
        for (var addition : PARTS.keySet()) {
            desk.run(addition, version);
        }
        letter.submit(version, "translator");

        for (var change : PARTS.values()) {
            var strike = "delete from " + change.split(" ")[1] + " where version_id = ?";
            assertThat(desk.refusal(change, version)).as(change).isEqualTo("version_frozen");
            assertThat(desk.refusal(strike, version)).as(strike).isEqualTo("version_frozen");
        }
    }

    @Test
    void letsADraftChangeItsParts() throws SQLException {
        var version = letter.draft(1, "translator");

        for (var part : PARTS.entrySet()) {
            assertThat(desk.run(part.getKey(), version)).isEqualTo(1);
            assertThat(desk.run(part.getValue(), version)).isEqualTo(1);
        }
    }

    @Test
    void keepsItsThemes() throws SQLException {
        var version = letter.draft(1, "translator");
        assertThat(desk.refusal(THEME, version)).isEqualTo(ACCEPTED);
        letter.submit(version, "translator");

        assertThat(desk.refusal(NO_THEME, version)).isEqualTo("version_frozen");
        assertThat(desk.refusal(THEME.replace("ESCAPE", "CHILDREN"), version)).isEqualTo("version_frozen");
    }

    @Test
    void letsNobodyChooseAThemeUnnamed() throws SQLException {
        var version = letter.draft(1, "translator");
        desk.run(SIGN, "");

        assertThat(desk.refusal(THEME, version)).isEqualTo("version_edited_by_somebody");
    }

    /** What was handed in before there were themes is identified as before: none leaves no trace in what is hashed. */
    @Test
    void isIdentifiedByItsThemesAndAsEverWithoutAny() throws SQLException {
        var about = letter.draft(1, "translator");
        desk.run(THEME, about);
        desk.run(THEME.replace("ESCAPE", "CHILDREN"), about);
        letter.submit(about, "translator");
        var none = LetterBySql.registered(desk).submitted();
        var snapshot = "select snapshot from desk.letter_version where id = ?";

        assertThat(desk.one(String.class, snapshot, about)).contains("\"themes\": [\"CHILDREN\", \"ESCAPE\"]");
        assertThat(desk.one(String.class, snapshot, none))
                .doesNotContain("themes")
                .endsWith("}");
    }

    @Test
    void takesNoPartFromAnotherVersion() throws SQLException {
        var frozen = letter.submitted();
        var other = LetterBySql.registered(desk).draft(1, "translator");
        desk.run("insert into desk.version_heading (version_id, language, title) values (?, 'en', 'Waiting')", other);
        var move = "update desk.version_heading set version_id = ? where version_id = ?";

        assertThat(desk.refusal(move, frozen, other)).isEqualTo("version_frozen");
        assertThat(desk.refusal(move, other, other)).isEqualTo(ACCEPTED);
    }

    @Test
    void takesNoPartFromNobody() throws SQLException {
        var version = letter.draft(1, "translator");
        desk.run(SIGN, "");

        for (var addition : PARTS.keySet()) {
            assertThat(desk.refusal(addition, version)).as(addition).isEqualTo("version_edited_by_somebody");
        }
    }

    @Test
    void letsNobodyWriteItsSnapshot() throws SQLException {
        var version = letter.submitted();

        assertThat(desk.refusal("update desk.letter_version set snapshot = '{}' where id = ?", version))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.letter_version set content_hash = default where id = ?", version))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void isIdentifiedByTheHashOfAllThatWasHandedIn() throws SQLException {
        var version = letter.draft(1, "translator");
        for (var addition : PARTS.keySet()) {
            desk.run(addition, version);
        }
        letter.submit(version, "translator");

        var hashed = "select content_hash = sha256(convert_to(snapshot, 'UTF8')) from desk.letter_version where id = ?";
        assertThat(desk.one(Boolean.class, hashed, version)).isTrue();
        assertThat(desk.one(String.class, "select snapshot from desk.letter_version where id = ?", version))
                .contains("We were told to wait.", "Waiting", "On nous a dit d'attendre.", "told", "WITHHELD");
    }

    @Test
    void keepsItsIdentity() throws SQLException {
        var version = letter.draft(1, "translator");

        for (var column : List.of("opened_by = 'clerk'", "ordinal = 7", "letter_id = letter_id", "id = id")) {
            assertThat(desk.refusal("update desk.letter_version set " + column + " where id = ?", version))
                    .as(column)
                    .isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void isNeverRemoved() throws SQLException {
        var version = letter.draft(1, "translator");

        assertThat(desk.refusal("delete from desk.letter_version where id = ?", version))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("truncate desk.letter_version cascade")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("truncate desk.version_translation")).isEqualTo(NO_RIGHT);
    }
}
