package org.nameh.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the vocabulary of themes, and what letters have of it, by plain SQL in the name of the application’s role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ThemeGuardIT {

    private static final String ENTER = "insert into desk.theme (code, changed_by, changed_at) values (?, ?, now())";

    private static final String LABEL = """
            insert into desk.theme_label (code, language, label)
            select ?, language, 'Label ' || language || gen_random_uuid() from unnest(cast(? as text[])) language
            """;

    private static final String USE =
            "update desk.theme set active = ?, changed_by = 'admin', changed_at = now() where code = ?";

    private static final String CHOOSE = "insert into desk.version_theme values (?, ?)";

    private static final String ALL = "{en,fa,ar,de,fr}";

    private Sql desk;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
        desk.run("select set_config('nameh.caller', 'translator', true)");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void isKeptByTheAdministratorAlone() throws SQLException {
        assertThat(desk.refusal(ENTER, "NEW_ONE", "editor")).isEqualTo("theme_by_administrator");
        assertThat(desk.refusal("update desk.theme set active = false where code = 'ESCAPE'"))
                .isEqualTo("theme_by_administrator");
        assertThat(desk.refusal(ENTER, "NEW_ONE", "admin")).isEqualTo(ACCEPTED);
    }

    @Test
    void isRelabelledByNobodyUnnamed() throws SQLException {
        var rename = "update desk.theme_label set label = 'Flight' where code = 'ESCAPE' and language = 'en'";

        assertThat(desk.refusal(rename)).isEqualTo("theme_label_with_theme");
        desk.run(USE, true, "ESCAPE");
        assertThat(desk.refusal(rename)).isEqualTo(ACCEPTED);
    }

    @Test
    void isLabelledInEveryLanguage() throws SQLException {
        assertThat(entered("{en,fa,ar,de}")).isEqualTo("theme_labelled");
        assertThat(entered(ALL)).isEqualTo(ACCEPTED);
    }

    private String entered(String languages) throws SQLException {
        desk.run(ENTER, "NEW_ONE", "admin");
        desk.run(LABEL, "NEW_ONE", languages);
        var ended = desk.refusal("set constraints all immediate");
        desk.undo();
        return ended;
    }

    @Test
    void losesNothingAndKeepsItsCodes() throws SQLException {
        assertThat(desk.refusal("delete from desk.theme_label where code = 'ESCAPE'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.theme where code = 'ESCAPE'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.theme set code = 'FLIGHT' where code = 'ESCAPE'"))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void isChosenNowhereAnewOnceRetired() throws SQLException {
        var before = LetterBySql.registered(desk);
        var first = before.draft(1, "translator");
        desk.run(CHOOSE, first, "ESCAPE");
        before.submit(first, "translator");
        before.decide(first, "RETURN", "editor");
        before.bring(first, "RETURNED");
        desk.run(USE, false, "ESCAPE");

        assertThat(desk.refusal(CHOOSE, LetterBySql.registered(desk).draft(1, "translator"), "ESCAPE"))
                .isEqualTo("theme_in_use");
        assertThat(desk.refusal(CHOOSE, before.draft(2, "translator"), "ESCAPE"))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void isOnTheShelfOnlyAsThePublishedVersionSays() throws SQLException {
        var edition = EditionBySql.approved(desk).publish();
        var shelve = """
                insert into reading_room.published_letter (public_id, publication_id, kind, languages, visible_from, themes)
                values (?, ?, 'TESTIMONY', '{en}', 'infinity', cast(? as text[]))
                """;

        assertThat(desk.refusal(shelve, edition.publicId(), edition.id(), "{ESCAPE}"))
                .isEqualTo("published_themes_of_version");
        assertThat(desk.refusal(shelve, edition.publicId(), edition.id(), "{}")).isEqualTo(ACCEPTED);
    }
}
