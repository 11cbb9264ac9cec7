package org.nameh.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.LetterBySql.QUIET_YEAR;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.AtOnce;
import org.nameh.support.Sql;

/**
 * Attacks the chain of the audit trail by plain SQL: as the application's role, as the owner, and behind
 * everybody's back.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AuditChainIT {

    private static final int WRITERS = 10;
    private static final int ENTRIES = 20;

    private static final String WRITE =
            "insert into desk.audit_entry (at, account, action, detail) values (now(), 'auditor', 'CHAIN_TESTED', ?)";

    private static final String BROKEN_AT = "select coalesce(desk.audit_broken_at(), 0)";

    private Sql desk;
    private Sql superuser;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
        superuser = Sql.as("postgres");
    }

    @AfterEach
    void undo() throws SQLException {
        superuser.close();
        desk.close();
    }

    @Test
    void holds() throws SQLException {
        assertThat(desk.one(Long.class, "select max(seq) from desk.audit_entry"))
                .isGreaterThan(38);
        assertThat(desk.one(Long.class, BROKEN_AT)).isZero();
    }

    @Test
    void isClosedToTheApplication() throws SQLException {
        for (var attempt : List.of(
                "update desk.audit_entry set detail = 'x'",
                "delete from desk.audit_entry",
                "truncate desk.audit_entry",
                "select hash from desk.audit_head",
                "update desk.audit_head set seq = 0",
                "set session_replication_role = replica")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void isClosedToTheOwner() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            for (var attempt : List.of(
                    "update desk.audit_entry set detail = 'x'",
                    "delete from desk.audit_entry",
                    "truncate desk.audit_entry")) {
                assertThat(owner.refusal(attempt)).as(attempt).isEqualTo("append_only");
            }
        }
    }

    @Test
    void givesAnEntryItsPlaceAndHashWhateverItClaims() throws SQLException {
        var last = desk.one(Long.class, "select max(seq) from desk.audit_entry");
        desk.run("""
                insert into desk.audit_entry (seq, at, account, action, previous_hash, hash)
                values (1, now(), 'auditor', 'CHAIN_TESTED', sha256('a'), sha256('b'))
                """);

        assertThat(desk.one(Long.class, "select max(seq) from desk.audit_entry"))
                .isEqualTo(last + 1);
        assertThat(desk.one(Long.class, BROKEN_AT)).isZero();
    }

    @Test
    void namesTheEntryThatWasChanged() throws SQLException {
        var changes = Map.of(
                "at", "at - interval '1 second'",
                "account", "'editor2'",
                "action", "'LETTER_FORGOTTEN'",
                "letter", "coalesce(letter, '') || '9'",
                "detail", "coalesce(detail, '') || ' '",
                "previous_hash", "sha256('x')",
                "hash", "sha256('x')");

        for (var change : changes.entrySet()) {
            behindTheBack(
                    "update desk.audit_entry set %s = %s where seq = 7".formatted(change.getKey(), change.getValue()));
            assertThat(brokenAt()).as(change.getKey()).isEqualTo(7);
        }
    }

    @Test
    void namesTheEntryAfterTheOneThatIsMissing() throws SQLException {
        behindTheBack("delete from desk.audit_entry where seq = 7");

        assertThat(brokenAt()).isEqualTo(8);
    }

    @Test
    void missesItsLastEntry() throws SQLException {
        var last = superuser.one(Long.class, "select max(seq) from desk.audit_entry");
        behindTheBack("delete from desk.audit_entry where seq = " + last);

        assertThat(brokenAt()).isEqualTo(last);
    }

    @Test
    void missesAllItsEntries() throws SQLException {
        var last = superuser.one(Long.class, "select max(seq) from desk.audit_entry");
        behindTheBack("delete from desk.audit_entry");

        assertThat(brokenAt()).isEqualTo(last);
    }

    @Test
    void tellsALastEntryThatWasWrittenAnew() throws SQLException {
        var last = superuser.one(Long.class, "select max(seq) from desk.audit_entry");
        behindTheBack("update desk.audit_entry set detail = 'x' where seq = " + last);
        superuser.run("update desk.audit_entry e set hash = desk.audit_hash(previous_hash, e) where seq = ?", last);

        assertThat(brokenAt()).isEqualTo(last);
    }

    @Test
    void staysWholeWhenManyWriteAtOnce() throws Exception {
        var before = desk.one(Long.class, "select max(seq) from desk.audit_entry");
        desk.undo();
        var writers = IntStream.range(0, WRITERS)
                .<Callable<Boolean>>mapToObj(writer -> () -> write("writer " + writer))
                .toList();

        AtOnce.all(writers);

        assertThat(desk.one(Long.class, "select max(seq) from desk.audit_entry"))
                .isEqualTo(before + WRITERS * ENTRIES);
        assertThat(desk.one(Long.class, BROKEN_AT)).isZero();
    }

    @Test
    void growsInTheTransactionOfWhatItTells() throws SQLException {
        var decisions = """
                select count(*) from desk.decision d join desk.letter l on l.id = d.letter_id
                where l.registration_year <> ?
                """;
        var untold = decisions + """
                and (select count(*) from desk.audit_entry a where a.xmin = d.xmin and a.account = d.decided_by
                     and a.action in ('VERSION_APPROVED', 'VERSION_ENDORSED', 'APPROVAL_RECAST', 'VERSION_RETURNED', 'VERSION_REJECTED',
                                      'DECISION_COUNTERED')) <> 1
                """;

        assertThat(desk.one(Long.class, decisions, QUIET_YEAR)).isPositive();
        assertThat(desk.one(Long.class, untold, QUIET_YEAR)).isZero();
    }

    private static boolean write(String detail) throws SQLException {
        try (var writer = Sql.as("nameh_desk")) {
            for (var entry = 0; entry < ENTRIES; entry++) {
                writer.run(WRITE, detail);
                writer.commit();
            }
        }
        return true;
    }

    /** Does what no trigger sees, in a transaction that is undone. */
    private void behindTheBack(String change) throws SQLException {
        superuser.undo();
        superuser.run("set local session_replication_role = replica");
        superuser.run(change);
    }

    private long brokenAt() throws SQLException {
        return superuser.one(Long.class, BROKEN_AT);
    }
}
