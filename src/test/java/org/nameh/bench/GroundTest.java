package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters of a benchmark are loaded past all guards: here the database looks whether it would have let them in. */
class GroundTest {

    private static final int LETTERS = 1000;

    private static final String RULES = """
            select format('alter table %s validate constraint %I', conrelid::regclass, conname)
            from pg_constraint where not convalidated order by 1
            """;

    @TempDir
    Path folder;

    @Test
    void laysLettersAsTheHouseWouldHaveWrittenThem() throws SQLException, IOException {
        try (var ground = Ground.open(folder, freePort())) {
            ground.lay(new Dataset(LETTERS));
            try (var letters = ground.connect()) {
                run(
                        letters,
                        "update pg_constraint set convalidated = false where contype in ('f', 'c') and conrelid <> 0");
                for (var rule : strings(letters, RULES)) {
                    run(letters, rule);
                }
                assertThat(strings(letters, "select count(*) from desk.letter")).containsExactly("1000");
                assertThat(strings(letters, "select count(*) from reading_room.published_letter"))
                        .doesNotContain("0");
                assertThat(strings(
                                letters,
                                "select letter_id from (table desk.standing except table desk.derived_standing) x"))
                        .isEmpty();
                assertThat(strings(letters, """
                                select d.letter_id from desk.derived_work_item d left join desk.work_item w using (letter_id)
                                where to_jsonb(w) is distinct from to_jsonb(d)
                                """)).isEmpty();
                assertThat(
                                strings(
                                        letters,
                                        "select correspondent_id from (table desk.derived_match_index except table desk.match_index) x"))
                        .isEmpty();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(Connection letters, String sql) throws SQLException {
        try (var statement = letters.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(Connection letters, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = letters.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
