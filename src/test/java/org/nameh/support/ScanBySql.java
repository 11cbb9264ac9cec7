package org.nameh.support;

import java.sql.SQLException;
import java.util.UUID;

/** Leaves and what versions say of them, by plain SQL as the application's role may do it. */
public final class ScanBySql {

    private static final String SCAN = """
            insert into desk.scan (id, file_name, type, size, digest, content, received_by, received_at)
            values (?, 'a.jpg', 'JPEG', 3, sha256('abc'), 'abc', 'clerk', now())
            """;

    private static final String LEAF = """
            insert into desk.leaf (id, scan_id, page, tray, letter_id, position, turn, version) values (?, ?, 1, ?, ?, ?, 0, 0)
            """;

    /** Says of a leaf in a version whether it is withheld. */
    public static final String SAY = """
            insert into desk.version_leaf (version_id, leaf_id, withheld, edited_by, edited_at) values (?, ?, ?, 'clerk', now())
            """;

    /** Lays a mask on the upper half of a leaf. */
    public static final String LAY = """
            insert into desk.version_mask (version_id, leaf_id, position, x, y, width, height, ground)
            values (?, ?, 1, 0, 0, 1000, 500, 'NAME')
            """;

    /** Says that somebody looked at a leaf. */
    public static final String LOOK =
            "insert into desk.leaf_sighting (version_id, leaf_id, seen_by, seen_at) values (?, ?, ?, now())";

    /** Keeps a public picture of a leaf. */
    public static final String COPY = """
            insert into desk.access_copy (version_id, leaf_id, form, width, height, content, made_at)
            values (?, ?, ?, 4, 4, cast('\\xffd8ffe0' as bytea) || convert_to(?, 'UTF8'), now())
            """;

    /** Puts a page on the shelf. */
    public static final String PAGE = """
            insert into reading_room.published_page (public_id, number, leaf_id, consent_id) values (?, ?, ?, ?)
            """;

    private ScanBySql() {}

    /** Keeps a leaf at a letter, and gives its id. */
    public static long leaf(Sql desk, LetterBySql letter) throws SQLException {
        var scan = LetterBySql.next(desk, "scan_seq");
        var leaf = LetterBySql.next(desk, "leaf_seq");
        desk.run(SCAN, scan);
        desk.run(LEAF, leaf, scan, UUID.randomUUID(), letter.id(), 1);
        return leaf;
    }

    /** Writes the rest of the transaction in somebody's name. */
    public static void sign(Sql desk, String by) throws SQLException {
        desk.one(String.class, "select set_config('nameh.caller', ?, true)", by);
    }

    /** Keeps both public pictures of a leaf, which hold a word. */
    public static void copy(Sql desk, long version, long leaf, String word) throws SQLException {
        desk.run(COPY, version, leaf, "READING", word);
        desk.run(COPY, version, leaf, "THUMBNAIL", word);
    }
}
