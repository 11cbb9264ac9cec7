package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/**
 * Attacks the door by plain SQL in the name of the application's role: nothing goes public without approval and
 * consent.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DoorIT {

    private static final Map<String, Object> AS_IT_IS = Map.of();

    private Sql desk;
    private EditionBySql edition;

    @BeforeEach
    void approve() throws SQLException {
        desk = Sql.as("nameh_desk");
        edition = EditionBySql.approved(desk);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void opensForWhatIsApprovedAndConsented() throws SQLException {
        edition.publish().shelve();

        assertThat(desk.one(Boolean.class, "select live from desk.publication where id = ?", edition.id()))
                .isTrue();
    }

    @Test
    void staysShutBeforeADecision() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var undecided = letter.submitted();
        var early = EditionBySql.of(desk, letter, undecided, decisionOf(edition), letter.consent("PUBLISH_TEXT", 9));

        assertThat(early.refusal(AS_IT_IS)).isEqualTo("version_approved");
    }

    @Test
    void staysShutWithoutAnApproval() throws SQLException {
        var noRow = "23502"; // not_null_violation
        var none = new HashMap<String, Object>();
        none.put("approval_id", null);

        assertThat(edition.refusal(none)).isEqualTo(noRow);
        assertThat(edition.refusal(AS_IT_IS)).isEqualTo(ACCEPTED);
    }

    @Test
    void staysShutForTheApprovalOfAnotherLetter() throws SQLException {
        var other = EditionBySql.approved(desk);

        assertThat(edition.refusal(Map.of("approval_id", other.get("approval_id"))))
                .startsWith("publication_approval_id_");
        assertThat(edition.refusal(AS_IT_IS)).isEqualTo(ACCEPTED);
    }

    @Test
    void staysShutForTheApprovalOfAnotherVersion() throws SQLException {
        var letter = edition.letter();
        var second = letter.draft(2, "translator");
        letter.submit(second, "translator");
        letter.approve(second);
        var mixed = EditionBySql.of(desk, letter, second, decisionOf(edition), (Long) edition.get("consent_id"));

        assertThat(mixed.refusal(AS_IT_IS)).startsWith("publication_approval_id_");
    }

    @Test
    void staysShutForADecisionToReturn() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var version = letter.submitted();
        var returned = letter.decide(version, "RETURN", "editor2");
        letter.approve(version);
        var wrong = EditionBySql.of(desk, letter, version, returned, letter.consent("PUBLISH_TEXT", 9));

        assertThat(wrong.refusal(AS_IT_IS)).startsWith("publication_approval_id_");
        assertThat(wrong.refusal(Map.of("approval_outcome", "RETURN"))).isEqualTo("approval_gate");
    }

    @Test
    void staysShutForAReturnedVersionWithAnApproval() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var version = letter.submitted();
        var approval = letter.decide(version, "APPROVE", "editor");
        letter.decide(version, "RETURN", "editor2");
        letter.bring(version, "RETURNED");
        var wrong = EditionBySql.of(desk, letter, version, approval, letter.consent("PUBLISH_TEXT", 9));

        assertThat(wrong.refusal(AS_IT_IS)).isEqualTo("version_approved");
    }

    @Test
    void staysShutForAnotherContentThanTheApproved() throws SQLException {
        assertThat(edition.refusal(Map.of("content_hash", new byte[32]))).startsWith("publication_");
        assertThat(edition.refusal(AS_IT_IS)).isEqualTo(ACCEPTED);
    }

    @Test
    void staysShutUnderThePublicIdOfAnotherLetter() throws SQLException {
        var other = EditionBySql.approved(desk);

        assertThat(edition.refusal(Map.of("public_id", other.publicId())))
                .isEqualTo("publication_letter_id_public_id_fkey");
    }

    @Test
    void staysShutForTheConsentOfAnotherLetter() throws SQLException {
        var other = EditionBySql.approved(desk);

        assertThat(edition.refusal(Map.of("consent_id", other.get("consent_id"))))
                .isEqualTo("publication_consent_id_letter_id_consent_act_fkey");
        assertThat(edition.refusal(AS_IT_IS)).isEqualTo(ACCEPTED);
    }

    @Test
    void staysShutForTheConsentToAnotherAct() throws SQLException {
        for (var act : List.of("KEEP", "PUBLISH_SCAN", "RESEARCH", "COURTS", "SOCIAL_MEDIA")) {
            var other = edition.letter().consent(act, 9);

            assertThat(edition.refusal(Map.of("consent_id", other)))
                    .isEqualTo("publication_consent_id_letter_id_consent_act_fkey");
            assertThat(edition.refusal(Map.of("consent_id", other, "consent_act", act)))
                    .isEqualTo("consent_gate");
        }
    }

    @Test
    void staysShutAfterTheConsentWasRevoked() throws SQLException {
        var another = edition.letter().consent("PUBLISH_TEXT", 9);
        edition.revoke();

        assertThat(edition.refusal(AS_IT_IS)).isEqualTo("consent_unrevoked");
        assertThat(edition.refusal(Map.of("consent_id", another))).isEqualTo(ACCEPTED);
    }

    @Test
    void letsOneEditionOutAtATime() throws SQLException {
        edition.publish();
        var again = Map.of("id", LetterBySql.next(desk, "publication_seq"));

        assertThat(edition.refusal(again)).isEqualTo("publication_one_live");
        assertThat(edition.refusalToEnd()).isEqualTo(ACCEPTED);
        assertThat(edition.refusal(again)).isEqualTo(ACCEPTED);
    }

    @Test
    void neverChangesWhatAnEditionRestsOn() throws SQLException {
        edition.publish();

        for (var column :
                List.of("version_id", "content_hash", "approval_id", "consent_id", "publish_at", "public_id")) {
            assertThat(desk.refusal("update desk.publication set %1$s = %1$s".formatted(column)))
                    .as(column)
                    .isEqualTo(NO_RIGHT);
        }
        assertThat(desk.refusal("delete from desk.publication where id = ?", edition.id()))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void neverReopensAnEditionThatEnded() throws SQLException {
        edition.publish();
        edition.refusalToEnd();

        assertThat(edition.refusalToEnd()).isEqualTo("publication_ended");
        var reopen = """
                update desk.publication set ending = null, ending_ground = null, ended_by = null, ended_at = null
                where id = ?
                """;
        assertThat(desk.refusal(reopen, edition.id())).isEqualTo("publication_ended");
    }

    @Test
    void asksForTheGroundOfAWithdrawal() throws SQLException {
        edition.publish();
        var end = "update desk.publication set ending = ?, ended_by = 'editor', ended_at = ? where id = ?";
        var now = desk.one(OffsetDateTime.class, "select now()");

        assertThat(desk.refusal(end, "WITHDRAWN", now, edition.id())).isEqualTo("publication_check1");
        assertThat(desk.refusal(end, null, now, edition.id())).isEqualTo("publication_check");
        assertThat(desk.refusal(end, "SUPERSEDED", now, edition.id())).isEqualTo(ACCEPTED);
    }

    @Test
    void neverForgetsAConsentOrItsRevocation() throws SQLException {
        edition.revoke();

        for (var table : List.of("desk.consent_grant", "desk.consent_revocation")) {
            assertThat(desk.refusal("delete from " + table)).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("truncate " + table + " cascade")).isEqualTo(NO_RIGHT);
        }
        assertThat(desk.refusal("update desk.consent_grant set valid_until = null"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.consent_revocation set revoked_by = 'editor'"))
                .isEqualTo(NO_RIGHT);
    }

    private static long decisionOf(EditionBySql edition) {
        return (Long) edition.get("approval_id");
    }
}
