package org.nameh.readingroom;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.Sql;

/**
 * How many of 599 sentences of a Persian corpus the public finds by each spelling of a word. The sentences are put on the shelf by SQL,
 * past the guards, each as a letter, and taken away again.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SearchCountsIT {

    private static final Path SENTENCES = Path.of("../shared/data/text-fa-ar/fa_seraji-dev-sentences.txt");
    private static final Path COUNTS = Path.of("../shared/data/normalisation/seraji-dev-search-counts.json");

    private static final Pattern COUNT = Pattern.compile("<strong role=\"status\">(?:(\\d+) letters?|(More))");

    private static final String LETTER = """
            insert into reading_room.published_letter (public_id, publication_id, kind, languages, visible_from)
            select 'q' || lpad(n::text, 7, '0'), -n, 'STATEMENT', '{fa}', now() - n * interval '1 minute'
            from generate_series(1, cardinality(cast(? as text[]))) n
            """;

    private static final String HEADING = """
            insert into reading_room.published_heading (public_id, language, title, title_language, place)
            select public_id, page, '', 'fa', 'Corpusville'
            from reading_room.published_letter, unnest(array['en', 'fa', 'ar', 'de', 'fr']) page where publication_id < 0
            """;

    private static final String TEXT = """
            insert into reading_room.published_text (public_id, position, language, original, body)
            select 'q' || lpad(n::text, 7, '0'), 0, 'fa', true, body
            from unnest(cast(? as text[])) with ordinality s (body, n)
            """;

    private static final String INDEX = """
            insert into reading_room.published_index
            select made.* from reading_room.published_letter l, reading_room.index_row(l, null) made where l.publication_id < 0
            """;

    private final Visitor visitor = Visitor.anonymous();

    private Sql owner;

    @BeforeEach
    void connect() throws SQLException {
        owner = Sql.as("postgres");
        owner.run("set session_replication_role = replica");
    }

    @AfterEach
    void takeAway() throws SQLException {
        for (var table : new String[] {"published_index", "published_text", "published_heading", "published_letter"}) {
            owner.run("delete from reading_room." + table + " where public_id ~ '^q[0-9]{7}$'");
        }
        owner.commit();
        owner.close();
    }

    @Test
    void areThoseOfTheCorpus() throws SQLException, IOException {
        assumeTrue(Files.exists(SENTENCES) && Files.exists(COUNTS), "no corpus at " + SENTENCES);
        var sentences = Files.readAllLines(SENTENCES).toArray(String[]::new);

        owner.run(LETTER, (Object) sentences);
        owner.run(HEADING);
        owner.run(TEXT, (Object) sentences);
        owner.run(INDEX);
        owner.commit();

        assertThat(found("")).isEqualTo(599);
        var expected = expected();
        var counted = new TreeMap<String, Integer>();
        expected.keySet().forEach(asked -> counted.put(asked, found(asked)));
        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(counted).isEqualTo(expected);
    }

    private int found(String asked) {
        var page = visitor.get("/en/letters?place=corpusville&q=" + encode(asked, UTF_8))
                .text();
        var count = COUNT.matcher(page);
        assertThat(count.find()).as(asked).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private static Map<String, Integer> expected() throws IOException {
        try (var reader = Json.createReader(Files.newInputStream(COUNTS))) {
            var expected = new TreeMap<String, Integer>();
            reader.readObject()
                    .getJsonObject("queries")
                    .forEach((asked, counts) ->
                            expected.put(asked, ((JsonObject) counts).getInt("normalised_word_sentences")));
            return expected;
        }
    }
}
