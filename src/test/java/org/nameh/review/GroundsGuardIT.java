package org.nameh.review;

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
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the grounds of decisions by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GroundsGuardIT {

    private static final String RETURN = """
            insert into desk.decision
                (id, version_id, letter_id, content_hash, outcome, ground, further_grounds, reason, passage_language,
                 passage, decided_by, decided_at)
            select nextval('desk.decision_seq'), id, letter_id, content_hash, 'RETURN', 'TEXT', ?::text[],
                'A paragraph is missing.', ?, ?, 'editor', now()
            from desk.letter_version where id = ?
            """;

    private Sql desk;
    private long version;

    @BeforeEach
    void handIn() throws SQLException {
        desk = Sql.as("nameh_desk");
        version = LetterBySql.registered(desk).submitted();
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void mayBeSeveralAndPointToAPassage() throws SQLException {
        assertThat(giveBack("{}", null, null)).isEqualTo(ACCEPTED);
        assertThat(giveBack("{SAFETY,CONSENT}", "en", "to wait")).isEqualTo(ACCEPTED);
    }

    @Test
    void areKnown() throws SQLException {
        assertThat(giveBack("{SAFETY,MOOD}", null, null)).isEqualTo("decision_grounds_known");
        assertThat(giveBack("{SAFETY,NULL}", null, null)).isEqualTo("decision_grounds_known");
    }

    @Test
    void followTheFirstAndDoNotRepeatIt() throws SQLException {
        assertThat(giveBack("{SAFETY,TEXT}", null, null)).isEqualTo("decision_grounds_in_order");
        assertThat(desk.refusal("""
                        insert into desk.decision
                            (id, version_id, letter_id, content_hash, outcome, further_grounds, decided_by, decided_at)
                        select nextval('desk.decision_seq'), id, letter_id, content_hash, 'APPROVE', '{SAFETY}', 'editor', now()
                        from desk.letter_version where id = ?
                        """, version)).isEqualTo("decision_grounds_in_order");
    }

    @Test
    void pointToAPassageInTheTextOfALanguage() throws SQLException {
        assertThat(giveBack("{}", null, "to wait")).isEqualTo("decision_passage_in_a_text");
        assertThat(giveBack("{}", "en", null)).isEqualTo("decision_passage_in_a_text");
        assertThat(giveBack("{}", "en", " ")).isEqualTo("decision_passage_check");
        assertThat(giveBack("{}", "English", "to wait")).isEqualTo("decision_passage_language_check");
    }

    @Test
    void stayAsTheyWereGiven() throws SQLException {
        giveBack("{SAFETY}", "en", "to wait");

        assertThat(desk.refusal("update desk.decision set further_grounds = '{}'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.decision set passage = null, passage_language = null"))
                .isEqualTo(NO_RIGHT);
        desk.undo();
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.decision set further_grounds = '{}'"))
                    .isEqualTo("append_only");
        }
    }

    private String giveBack(String further, String language, String passage) throws SQLException {
        return desk.refusal(RETURN, further, language, passage, version);
    }
}
