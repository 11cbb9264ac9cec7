package org.nameh.support;

import java.sql.SQLException;

/** What settles how a letter is reviewed, and takes decisions back, by plain SQL as the application's role may do it. */
public final class RoundsBySql {

    private static final String COUNTER = """
            insert into desk.decision
                (id, version_id, letter_id, content_hash, outcome, answers, ground, reason, decided_by, decided_at)
            select ?, version_id, letter_id, content_hash, 'COUNTER', id, 'TEXT', 'A page was missing.', ?, now()
            from desk.decision where id = ?
            """;

    private static final String DECLARE = """
            insert into desk.conflict_of_interest (letter_id, account, reason, declared_at)
            values (?, ?, 'A cousin of mine.', now())
            """;

    private final Sql desk;

    private RoundsBySql(Sql desk) {
        this.desk = desk;
    }

    public static RoundsBySql on(Sql desk) {
        return new RoundsBySql(desk);
    }

    /** Settles which letters need a second approval. */
    public void secondApproval(String which) throws SQLException {
        desk.run(
                "insert into desk.setting (name, value, set_by, set_at) values ('SECOND_APPROVAL', ?, 'admin', now())",
                which);
    }

    /** Assesses the risk of a letter. */
    public void risk(LetterBySql letter, String level) throws SQLException {
        desk.run(
                "insert into desk.risk (letter_id, level, reason, assessed_by, assessed_at) values (?, ?, 'A test.', 'editor', now())",
                letter.id(),
                level);
    }

    /** Why the database refuses to take a decision back in somebody's name. */
    public String refusalToCounter(long decision, String by) throws SQLException {
        return desk.refusal(COUNTER, LetterBySql.next(desk, "decision_seq"), by, decision);
    }

    /** Takes a decision back, and gives the id of the counter-decision. */
    public long counter(long decision, String by) throws SQLException {
        var counter = LetterBySql.next(desk, "decision_seq");
        desk.run(COUNTER, counter, by, decision);
        return counter;
    }

    /** Declares a conflict of interest in somebody's name, and gives its id. */
    public long declare(LetterBySql letter, String by) throws SQLException {
        desk.run(DECLARE, letter.id(), by);
        return desk.one(Long.class, "select max(id) from desk.conflict_of_interest");
    }

    /** Why the database refuses to declare a conflict of interest in somebody's name. */
    public String refusalToDeclare(LetterBySql letter, String by) throws SQLException {
        return desk.refusal(DECLARE, letter.id(), by);
    }

    /** Why the database refuses to end a conflict of interest in somebody's name. */
    public String refusalToEnd(long conflict, String by) throws SQLException {
        return desk.refusal("insert into desk.conflict_ending values (?, 'It was an error.', ?, now())", conflict, by);
    }

    /** Why the database refuses to bring a version to a state. */
    public String refusalToBring(long version, String state) throws SQLException {
        return desk.refusal("update desk.letter_version set state = ? where id = ?", state, version);
    }
}
