package org.nameh.thread;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.nameh.support.Sql;

/** Attacks the bonds between letters, and what of them stands in the reading room, by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BondGuardIT {

    private static final String BIND = """
            insert into desk.bond (id, token, kind, letter_id, other_id, bound_by, bound_at)
            values (?, gen_random_uuid(), ?, ?, ?, ?, now())
            """;

    private static final String RELEASE = "insert into desk.bond_release values (?, 'an error', ?, now())";

    private static final String OPEN = "insert into desk.bond_opening values (?, ?, now())";

    private static final String CONFLICT = """
            insert into desk.conflict_of_interest (letter_id, account, reason, declared_at) values (?, 'editor2', 'kin', now())
            """;

    private static final String VOID = """
            update desk.letter set state = 'VOID', void_reason = 'twice', voided_by = 'clerk', voided_at = now() where id = ?
            """;

    private static final String SHELVED = "select count(*) from reading_room.published_bond where bond_id = ?";

    private Sql desk;
    private long a;
    private long b;
    private long c;

    @BeforeEach
    void register() throws SQLException {
        desk = Sql.as("nameh_desk");
        a = LetterBySql.registered(desk).id();
        b = LetterBySql.registered(desk).id();
        c = LetterBySql.registered(desk).id();
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    private String refusal(String kind, long letter, long other) throws SQLException {
        return desk.refusal(BIND, LetterBySql.next(desk, "bond_seq"), kind, letter, other, "clerk");
    }

    private long bound(String kind, long letter, long other) throws SQLException {
        var id = LetterBySql.next(desk, "bond_seq");
        desk.run(BIND, id, kind, letter, other, "clerk");
        return id;
    }

    @Test
    void bindTwoLetters() throws SQLException {
        assertThat(refusal("REPLIES_TO", a, a)).isEqualTo("bond_of_two");
        assertThat(refusal("RESEMBLES", a, b)).isEqualTo("bond_kind");
        for (var kind : BondKind.values()) {
            assertThat(refusal(kind.name(), a, b)).as(kind.name()).isEqualTo(ACCEPTED);
        }
    }

    @Test
    void areWrittenDownOnceWhileTheyStand() throws SQLException {
        var bond = bound("REPLIES_TO", a, b);

        assertThat(refusal("REPLIES_TO", a, b)).isEqualTo("bond_once");
        desk.run(RELEASE, bond, "editor");
        assertThat(refusal("REPLIES_TO", a, b)).isEqualTo(ACCEPTED);
    }

    @Test
    void formNoCircle() throws SQLException {
        var first = bound("REPLIES_TO", a, b);
        bound("FOLLOWS", b, c);

        assertThat(refusal("REPLIES_TO", b, a)).isEqualTo("bond_in_a_circle");
        assertThat(refusal("FOLLOWS", b, a)).isEqualTo("bond_in_a_circle");
        assertThat(refusal("FOLLOWS", c, a)).isEqualTo("bond_in_a_circle");
        assertThat(refusal("REPLIES_TO", c, b)).isEqualTo("bond_in_a_circle");
        assertThat(refusal("FOLLOWS", a, c)).isEqualTo(ACCEPTED);
        desk.run(RELEASE, first, "clerk");
        assertThat(refusal("REPLIES_TO", b, a)).isEqualTo(ACCEPTED);
    }

    @Test
    void formNoCircleOfEnclosures() throws SQLException {
        bound("ENCLOSED_IN", a, b);
        bound("ENCLOSED_IN", b, c);

        assertThat(refusal("ENCLOSED_IN", c, a)).isEqualTo("bond_in_a_circle");
        assertThat(refusal("REPLIES_TO", c, a)).isEqualTo(ACCEPTED);
    }

    @Test
    void bindNoVoidLetter() throws SQLException {
        desk.run(VOID, b);

        assertThat(refusal("REPLIES_TO", a, b)).isEqualTo("number_not_void");
        assertThat(refusal("REPLIES_TO", b, a)).isEqualTo("number_not_void");
        assertThat(refusal("REPLIES_TO", a, c)).isEqualTo(ACCEPTED);
    }

    @Test
    void areBoundAndReleasedByRegistrarsAndEditors() throws SQLException {
        for (var who : List.of("translator", "admin", "auditor")) {
            assertThat(desk.refusal(BIND, LetterBySql.next(desk, "bond_seq"), "FOLLOWS", a, b, who))
                    .as(who)
                    .isEqualTo("bond_by_registrar_or_editor");
        }
        var bond = bound("FOLLOWS", a, b);
        assertThat(desk.refusal(RELEASE, bond, "translator")).isEqualTo("bond_by_registrar_or_editor");
        assertThat(desk.refusal(RELEASE, bond, "clerk")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(RELEASE, bond, "clerk")).isEqualTo("bond_release_pkey");
    }

    @Test
    void areShownByAnEditorWhoIsNotTooNear() throws SQLException {
        var bond = bound("FOLLOWS", a, b);
        desk.run(CONFLICT, b);

        assertThat(desk.refusal(OPEN, bond, "clerk")).isEqualTo("bond_opened_by_editor");
        assertThat(desk.refusal(OPEN, bond, "editor2")).isEqualTo("conflict_of_interest");
        assertThat(desk.refusal(OPEN, bond, "editor")).isEqualTo(ACCEPTED);
    }

    @Test
    void areNotShownOnceReleased() throws SQLException {
        var bond = bound("FOLLOWS", a, b);
        desk.run(RELEASE, bond, "clerk");

        assertThat(desk.refusal(OPEN, bond, "editor")).isEqualTo("bond_stands");
    }

    @Test
    void areNeverChanged() throws SQLException {
        for (var table : List.of("desk.bond", "desk.bond_release", "desk.bond_opening")) {
            assertThat(desk.refusal("delete from " + table)).as(table).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("truncate " + table)).as(table).isEqualTo(NO_RIGHT);
        }
        assertThat(desk.refusal("update desk.bond set kind = 'FOLLOWS'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.bond_release set reason = 'x'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.bond_opening set opened_by = 'x'")).isEqualTo(NO_RIGHT);
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.bond set kind = kind")).isNotEqualTo(ACCEPTED);
            assertThat(owner.refusal("delete from desk.bond_opening")).isNotEqualTo(ACCEPTED);
        }
    }

    @Test
    void areWrittenIntoTheReadingRoomByNobody() throws SQLException {
        var insert =
                "insert into reading_room.published_bond (bond_id, kind, later, earlier) values (1, 'FOLLOWS', 'a', 'b')";

        assertThat(desk.refusal(insert)).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update reading_room.published_bond set seen = true"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from reading_room.published_bond")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("select from reading_room.published_bond")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("select reading_room.shelve_bond(1)")).isEqualTo(NO_RIGHT);
    }

    /** Whoever owns the schema could write there: even so no row names a letter that is not on the shelf. */
    @Test
    void nameNoLetterInTheReadingRoomThatIsNotOnTheShelf() throws SQLException {
        desk.undo(); // it holds the series of numbers
        try (var owner = Sql.as("nameh_owner")) {
            var one = EditionBySql.approved(owner).publish().shelve();
            var other = EditionBySql.approved(owner).publish();
            var bond = LetterBySql.next(owner, "bond_seq");
            owner.run(BIND, bond, "FOLLOWS", one.letter().id(), other.letter().id(), "clerk");
            owner.run(OPEN, bond, "editor");
            var insert =
                    "insert into reading_room.published_bond (bond_id, kind, later, earlier) values (?, 'FOLLOWS', ?, ?)";

            assertThat(owner.refusal(insert, bond, one.publicId(), other.publicId()))
                    .isEqualTo("published_bond_earlier_fkey");
            assertThat(owner.refusal(insert, bond, other.publicId(), one.publicId()))
                    .isEqualTo("published_bond_later_fkey");
            assertThat(owner.one(Long.class, SHELVED, bond)).isZero();
            other.shelve();
            assertThat(owner.one(Long.class, SHELVED, bond)).isOne();
            one.takeAway();
            assertThat(owner.one(Long.class, SHELVED, bond)).isZero();
        }
    }

    @Test
    void leaveTheReadingRoomWithTheirRelease() throws SQLException {
        desk.undo(); // it holds the series of numbers
        try (var owner = Sql.as("nameh_owner")) {
            var one = EditionBySql.approved(owner).publish().shelve();
            var other = EditionBySql.approved(owner).publish().shelve();
            var bond = LetterBySql.next(owner, "bond_seq");
            owner.run(BIND, bond, "FOLLOWS", one.letter().id(), other.letter().id(), "clerk");
            assertThat(owner.one(Long.class, SHELVED, bond)).isZero();
            owner.run(OPEN, bond, "editor");
            assertThat(owner.one(Long.class, SHELVED, bond)).isOne();

            owner.run(RELEASE, bond, "clerk");

            assertThat(owner.one(Long.class, SHELVED, bond)).isZero();
        }
    }
}
