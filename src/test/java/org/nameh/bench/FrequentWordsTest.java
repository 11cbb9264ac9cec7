package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters with frequent words are looked for stretch by stretch of the list: what is found is what the whole list holds. */
class FrequentWordsTest {

    /** How often the stretches found what the whole list holds, how often not, and how often there was anything. */
    private static final String COMPARED = """
            with asked as (
                select query, before, n,
                    array(select l.public_id from reading_room.letters_with(query, before, 'm', n) l
                          order by l.visible_from desc, l.public_id desc) as stretches,
                    array(select i.public_id from reading_room.published_index i
                          where i.words @@ query and i.visible_from <= now() and (i.visible_from, i.public_id) < (before, 'm')
                          order by i.visible_from desc, i.public_id desc limit n) as whole
                from (select reading_room.words_query(array[w], array[''])::tsquery as query
                      from (select word as w, count(*) from reading_room.published_index, string_to_table(spoken, ' ') word
                            group by word order by 2 desc, 1 limit 60) frequent) q,
                    (select 'infinity'::timestamptz as before union all
                     (select visible_from from reading_room.published_index where hashtext(public_id) % 90 = 0)) b,
                    (values (1), (2), (7)) v (n))
            select count(*) filter (where stretches = whole), count(*) filter (where stretches <> whole),
                   count(*) filter (where cardinality(whole) = n)
            from asked
            """;

    @TempDir
    Path folder;

    @Test
    void areFoundInStretchesAsInTheWholeList() throws SQLException, IOException {
        try (var ground = Ground.open(folder, freePort())) {
            ground.lay(new Dataset(1000));
            try (var letters = ground.connect();
                    var statement = letters.createStatement();
                    var row = statement.executeQuery(COMPARED)) {
                row.next();
                assertThat(row.getInt(1)).isGreaterThan(500);
                assertThat(row.getInt(2)).isZero();
                assertThat(row.getInt(3)).isGreaterThan(500);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
