package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.ScanBySql.LOOK;
import static org.nameh.support.ScanBySql.PAGE;
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
import org.nameh.support.EditionBySql;
import org.nameh.support.LetterBySql;
import org.nameh.support.ScanBySql;
import org.nameh.support.Sql;

/** Attacks the pages of the reading room by plain SQL, in the name of the application's role and of the readers'. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PageGuardIT {

    private static final String COUNT = "select count(*) from reading_room.published_page where public_id = ?";

    private Sql desk;
    private LetterBySql letter;
    private long leaf;
    private long version;
    private long approval;

    @BeforeEach
    void approveALetterWithAScan() throws SQLException {
        desk = Sql.as("nameh_desk");
        letter = LetterBySql.registered(desk);
        leaf = ScanBySql.leaf(desk, letter);
        version = letter.submitted();
        desk.run(LOOK, version, leaf, "editor");
        approval = letter.approve(version);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    private void shelve() throws SQLException {
        EditionBySql.of(desk, letter, version, approval, letter.consent("PUBLISH_TEXT", 300))
                .publish()
                .shelve();
    }

    private String refusal(long shown, long consent) throws SQLException {
        return desk.refusal(PAGE, letter.publicId(), 1, shown, consent);
    }

    @Test
    void takesAPageUnderAConsentToShowScans() throws SQLException {
        ScanBySql.copy(desk, version, leaf, "seen");
        shelve();

        assertThat(refusal(leaf, letter.consent("PUBLISH_SCAN", 30))).isEqualTo(ACCEPTED);
    }

    @Test
    void takesNoPageUnderAnotherConsent() throws SQLException {
        ScanBySql.copy(desk, version, leaf, "seen");
        shelve();

        assertThat(refusal(leaf, letter.consent("PUBLISH_TEXT", 30)))
                .isEqualTo("published_page_consent_id_letter_id_consent_act_fkey");
        assertThat(refusal(leaf, LetterBySql.registered(desk).consent("PUBLISH_SCAN", 30)))
                .isEqualTo("published_page_consent_id_letter_id_consent_act_fkey");
        var revoked = letter.consent("PUBLISH_SCAN", 30);
        revoke(revoked);
        assertThat(refusal(leaf, revoked)).isEqualTo("consent_unrevoked");
        assertThat(desk.refusal("""
                insert into reading_room.published_page (public_id, number, leaf_id, consent_id, consent_act)
                values (?, 1, ?, ?, 'PUBLISH_TEXT')
                """, letter.publicId(), leaf, letter.consent("PUBLISH_TEXT", 30)))
                .isEqualTo(NO_RIGHT);
    }

    private void revoke(long consent) throws SQLException {
        desk.run("insert into desk.consent_revocation values (?, null, 'clerk', now())", consent);
    }

    @Test
    void takesNoLeafThatWasNotApproved() throws SQLException {
        shelve();
        var consent = letter.consent("PUBLISH_SCAN", 30);

        assertThat(refusal(leaf, consent)).isEqualTo("page_approved");
        assertThat(refusal(ScanBySql.leaf(desk, letter), consent)).isEqualTo("page_approved");
        assertThat(refusal(ScanBySql.leaf(desk, LetterBySql.registered(desk)), consent))
                .isEqualTo("page_of_its_letter");
    }

    @Test
    void takesNoBytesFromAnybody() throws SQLException {
        for (var attempt : List.of(
                "insert into reading_room.published_page (reading) values ('x')",
                "update reading_room.published_page set reading = 'x'",
                "update reading_room.published_page set visible_until = null",
                "delete from reading_room.published_page",
                "select reading from reading_room.published_page")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void takesNoPageOnceTheLetterStandsThere() throws SQLException {
        ScanBySql.copy(desk, version, leaf, "seen");
        shelve();
        var consent = letter.consent("PUBLISH_SCAN", 30);
        desk.commit();

        assertThat(refusal(leaf, consent)).isEqualTo("published_whole");

        desk.run("delete from reading_room.published_letter where public_id = ?", letter.publicId());
        desk.commit();
    }

    @Test
    void losesAPageWithItsConsent() throws SQLException {
        ScanBySql.copy(desk, version, leaf, "seen");
        shelve();
        var consent = letter.consent("PUBLISH_SCAN", 30);
        desk.run(PAGE, letter.publicId(), 1, leaf, consent);

        revoke(consent);

        assertThat(desk.one(Long.class, COUNT, letter.publicId())).isZero();
    }

    @Test
    void losesAPageWithItsLeaf() throws SQLException {
        ScanBySql.copy(desk, version, leaf, "seen");
        shelve();
        desk.run(PAGE, letter.publicId(), 1, leaf, letter.consent("PUBLISH_SCAN", 30));

        desk.run("update desk.leaf set position = 9, turn = 90 where id = ?", leaf);
        assertThat(desk.one(Long.class, COUNT, letter.publicId())).isOne();
        desk.run(
                "update desk.leaf set letter_id = ? where id = ?",
                LetterBySql.registered(desk).id(),
                leaf);
        assertThat(desk.one(Long.class, COUNT, letter.publicId())).isZero();
    }

    @Test
    void losesItsPagesWithTheLetter() throws SQLException {
        ScanBySql.copy(desk, version, leaf, "seen");
        shelve();
        desk.run(PAGE, letter.publicId(), 1, leaf, letter.consent("PUBLISH_SCAN", 30));

        desk.run("delete from reading_room.published_letter where public_id = ?", letter.publicId());

        assertThat(desk.one(Long.class, COUNT, letter.publicId())).isZero();
    }

    @Test
    void letsReadersSeeTheViewAlone() throws SQLException {
        try (var reader = Sql.as("nameh_reader")) {
            assertThat(reader.refusal("select thumbnail from reading_room.page limit 1"))
                    .isEqualTo(ACCEPTED);
            for (var closed : List.of(
                    "reading_room.published_page",
                    "desk.access_copy",
                    "desk.version_leaf",
                    "desk.version_mask",
                    "desk.leaf_sighting")) {
                assertThat(reader.refusal("select from " + closed)).as(closed).isEqualTo(NO_RIGHT);
            }
        }
    }
}
