package org.nameh.readingroom;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.nameh.support.DatabaseForTests;

/** What stands on the shelf of the reading room, asked of the database from outside of the server. */
final class PublicShelf {

    private PublicShelf() {}

    /** A letter with a gap, and with translations of its Persian original into English and German. */
    static String letterWithGaps() {
        return first("""
                select l.public_id
                from reading_room.letter l
                join reading_room.text o on o.public_id = l.public_id and o.original and o.language = 'fa'
                join reading_room.text e on e.public_id = l.public_id and e.language = 'en'
                join reading_room.text d on d.public_id = l.public_id and d.language = 'de'
                where o.body ~ '[\\uE001-\\uE007]'
                order by l.public_id
                """);
    }

    /** A letter that was withdrawn. */
    static String withdrawn() {
        return first("select public_id from reading_room.gone where ground is not null order by public_id");
    }

    /** A letter that is suspended. */
    static String suspended() {
        return first("select public_id from reading_room.gone where ground is null order by public_id");
    }

    /** All letters that can be read now. */
    static List<String> letters() {
        return all("select public_id from reading_room.letter order by public_id");
    }

    private static String first(String sql) {
        return all(sql).get(0);
    }

    private static List<String> all(String sql) {
        var found = new ArrayList<String>();
        try (var line = DatabaseForTests.database().connect("nameh_reader");
                var statement = line.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
        return found;
    }
}
