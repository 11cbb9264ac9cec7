package org.nameh.support;

import java.sql.SQLException;

/** Entries of the directory made and merged by plain SQL. */
public final class PersonBySql {

    /** Merges an entry into another. */
    public static final String MERGE = """
            insert into desk.correspondent_merge (id, merged_id, into_id, reason, merged_by, merged_at)
            values (nextval('desk.correspondent_merge_seq'), ?, ?, 'the same father', 'clerk', now())
            """;

    private PersonBySql() {}

    /** Enters somebody under a name and gives the id. */
    public static long entered(Sql desk, String kind) throws SQLException {
        var id = LetterBySql.next(desk, "correspondent_seq");
        desk.run("""
                insert into desk.correspondent
                    (id, kind, entered_by, entered_at, changed_by, changed_at, version)
                values (?, ?, 'clerk', now(), 'clerk', now(), 0)
                """, id, kind);
        desk.run("insert into desk.correspondent_name values (?, 0, 'Zartosht', 'LATIN', 'zrtsht')", id);
        return id;
    }
}
