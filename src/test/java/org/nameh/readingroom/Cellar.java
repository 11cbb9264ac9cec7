package org.nameh.readingroom;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** The database below the house: what its owner can do to it and what the role of the readers can see of it. */
@ApplicationScoped
class Cellar {

    @Resource(lookup = "java:/jdbc/migrations")
    DataSource owner;

    @Resource(lookup = "java:/jdbc/reading-room")
    DataSource reader;

    /** Moves the hours at which a letter on the shelf appears, disappears or was stopped, as if time had passed. */
    void letPass(String publicId, String changes) {
        run("update reading_room.published_letter set %s where public_id = '%s'".formatted(changes, publicId));
    }

    /** Moves the hours at which readers are told, and told no more, that a letter waits. */
    void letTellingPass(String publicId, String changes) {
        run("update reading_room.published_waiting set %s where public_id = '%s'".formatted(changes, publicId));
    }

    /** Counts the letters that wait, as if a new month had begun. */
    void countWaiting() {
        run("delete from reading_room.waiting_count");
        run("do $$ begin perform reading_room.count_waiting(); end $$");
    }

    /** Does something while readers have no right to the letters, as if the database had failed them. */
    void whileBroken(Runnable task) {
        run("revoke select on reading_room.letter from nameh_reader");
        try {
            task.run();
        } finally {
            run("grant select on reading_room.letter to nameh_reader");
        }
    }

    private void run(String sql) {
        try (var line = owner.getConnection();
                var statement = line.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** All rows of a schema, as its owner reads them. */
    String allOf(String schema) {
        return text(owner, "select schema_to_xml('" + schema + "', true, false, '')");
    }

    /** All rows of the whole database that the role of the readers can read. */
    String allThatReadersSee() {
        return text(reader, "select database_to_xml(true, false, '')");
    }

    /** The public ids of all letters that readers can see, in the order of the list. */
    List<String> visibleIds() {
        var ids = text(
                reader,
                "select string_agg(public_id, ' ' order by visible_from desc, public_id desc) from reading_room.letter");
        return List.of(ids.split(" "));
    }

    /** How many letters readers can see that appeared at a moment. */
    int visibleSince(Instant moment) {
        return Integer.parseInt(
                text(reader, "select count(*) from reading_room.letter where visible_from = '" + moment + "'"));
    }

    private static String text(DataSource source, String sql) {
        try (var line = source.getConnection();
                var statement = line.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }
}
