package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.Sql;

/**
 * What stands on the pages of lists and harvests behind the first, to their ends: of 1,200 letters all that can be read, and nothing of
 * those between them that cannot. They are put on the shelf by SQL, past the guards, and taken away again.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LongListsIT {

    /** Of eight letters one is scheduled, two are suspended, one before anybody saw it, one is embargoed, one past its consent. */
    private static final String LETTERS = """
            insert into reading_room.published_letter
                (public_id, publication_id, kind, languages, visible_from, suspended_at, embargoed_at, embargoed_until, visible_until)
            select 'h' || lpad(n::text, 7, '0'), -n, 'STATEMENT', '{fa}',
                   now() + case when n % 8 = 1 then interval '30 days' else n * interval '-1 minute' end,
                   now() - case n % 8 when 2 then interval '2 days' when 3 then interval '10 seconds' end,
                   case when n % 8 = 4 then now() - interval '2 days' end,
                   case when n % 8 = 4 then now() + interval '30 days' end,
                   case when n % 8 = 5 then now() - interval '10 seconds' end
            from generate_series(1, 1200) n
            """;

    private static final String HEADINGS = """
            insert into reading_room.published_heading (public_id, language, title, title_language, summary, summary_language, place)
            select public_id, page, word || ' title', 'en', word || ' summary', 'en', word || 'ville'
            from reading_room.published_letter, unnest(array['en', 'fa', 'ar', 'de', 'fr']) page,
            lateral (select case when -publication_id % 8 between 1 and 5 then 'hiddenqx' else 'openqx' end) w (word)
            where publication_id < 0
            """;

    private static final String TEXTS = """
            insert into reading_room.published_text (public_id, position, language, original, body)
            select public_id, 0, 'fa', true, replace(title, 'title', 'body') from reading_room.published_heading
            where language = 'en' and public_id ~ '^h[0-9]{7}$'
            """;

    private static final String INDEX = """
            insert into reading_room.published_index
            select made.* from reading_room.published_letter l, reading_room.index_row(l, null) made where l.publication_id < 0
            """;

    private static final Pattern ID = Pattern.compile("/letters/(h\\d{7})");

    private static final Pattern RECORD = Pattern.compile("<header>\\s*<identifier>[^<]*/letters/(h\\d{7})<");

    private final Visitor visitor = Visitor.anonymous();

    private Sql owner;

    @BeforeEach
    void put() throws SQLException {
        owner = Sql.as("postgres");
        owner.run("set session_replication_role = replica");
        for (var sql : List.of(LETTERS, HEADINGS, TEXTS, INDEX, "select reading_room.fill_changes()")) {
            owner.run(sql);
        }
        owner.run("update reading_room.change_count set changes = changes + 1");
        owner.commit();
    }

    @AfterEach
    void takeAway() throws SQLException {
        for (var table :
                List.of("change", "published_index", "published_text", "published_heading", "published_letter")) {
            owner.run("delete from reading_room." + table + " where public_id ~ '^h[0-9]{7}$'");
        }
        owner.run("update reading_room.change_count set changes = changes + 1");
        owner.commit();
        owner.close();
    }

    @Test
    void holdEveryLetterThatCanBeReadAndNoOther() {
        for (var list : List.of(
                "/en/letters",
                "/fa/letters?place=openqxville",
                "/de/letters?q=openqx",
                "/ar/letters?kind=STATEMENT&language=fa",
                "/dump/letters.csv",
                "/dump/letters.jsonl",
                "/cmif.xml",
                "/sitemap.xml")) {
            assertThatHolds(list, ID, readable());
        }
    }

    @Test
    void areHarvestedToTheEnd() {
        for (var list : List.of(
                "ListIdentifiers&metadataPrefix=oai_dc",
                "ListRecords&metadataPrefix=oai_dc",
                "ListRecords&metadataPrefix=tei",
                "ListRecords&metadataPrefix=oai_dc&set=language:fa")) {
            var pages = assertThatHolds("/oai?verb=" + list, RECORD, readable());

            assertThat(ids(pages, ID)).as(list).doesNotContainAnyElementsOf(neverSeen());
            assertThat(pages).as(list).hasSizeGreaterThan(1);
        }
    }

    @Test
    void haveNoPageOfWhatCannotBeRead() {
        for (var list : List.of("/en/letters?place=hiddenqxville", "/fa/letters?q=hiddenqx")) {
            assertThat(ids(Harvester.pages(visitor, list), ID)).as(list).isEmpty();
        }
        for (var feed : List.of("/feed.atom", "/fa/feed.atom", "/en/feed.atom?q=openqx", "/en/feed.atom?q=hiddenqx")) {
            var answer = visitor.get(feed);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text().replace("q=hiddenqx", "")).as(feed).doesNotContain("hiddenqx");
            assertThat(ids(List.of(answer), ID)).as(feed).doesNotContainAnyElementsOf(neverSeen());
        }
    }

    private List<Visit> assertThatHolds(String list, Pattern pattern, Set<String> letters) {
        var pages = Harvester.pages(visitor, list);
        assertThat(pages).as(list).allMatch(page -> page.status() == 200);
        assertThat(pages).as(list).noneMatch(page -> page.everything().contains("hiddenqx"));
        assertThat(ids(pages, pattern)).as(list).isEqualTo(letters);
        return pages;
    }

    private static Set<String> ids(List<Visit> pages, Pattern pattern) {
        var ids = new TreeSet<String>();
        pages.forEach(page ->
                pattern.matcher(page.text()).results().map(id -> id.group(1)).forEach(ids::add));
        return ids;
    }

    private static Set<String> readable() {
        return numbered(0, 6, 7);
    }

    private static Set<String> neverSeen() {
        return numbered(1, 2, 4);
    }

    private static Set<String> numbered(int... fates) {
        var ids = new TreeSet<String>();
        for (var fate : fates) {
            Stream.iterate(fate == 0 ? 8 : fate, number -> number <= 1_200, number -> number + 8)
                    .map("h%07d"::formatted)
                    .forEach(ids::add);
        }
        return ids;
    }
}
