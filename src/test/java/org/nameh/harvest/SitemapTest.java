package org.nameh.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

    @Test
    void listsEachPageInEachLanguageWithTheOthers() throws IOException {
        var map = written(Sitemap.whole(List.of(), slices(SampleSheaves.many(3))));

        assertThat(locations(map)).hasSize((13 + 3) * 5).contains("http://localhost:8080/fa/letters/00000002");
        assertThat(map)
                .contains(
                        "<loc>http://localhost:8080/de/letters/00000001</loc><lastmod>2026-03-04T05:06:07Z</lastmod>"
                                + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"http://localhost:8080/en/letters/00000001\"/>");
    }

    @Test
    void listsPeopleBesideTheFixedPages() throws IOException {
        var people = List.of("abcd1234", "zzzzzzzz");

        assertThat(locations(written(Sitemap.fixed(people))))
                .hasSize((13 + 2) * 5)
                .contains("http://localhost:8080/fa/people/zzzzzzzz");
        assertThat(locations(written(Sitemap.whole(people, slices(SampleSheaves.many(3))))))
                .hasSize((13 + 2 + 3) * 5)
                .contains("http://localhost:8080/ar/people/abcd1234");
    }

    @Test
    void readsSliceBySliceToTheEnd() throws IOException {
        assertThat(locations(written(Sitemap.whole(List.of(), slices(SampleSheaves.many(2_500))))))
                .hasSize((13 + 2_500) * 5);
    }

    @Test
    void holdsInOneFileThoseThatBeginAlike() throws IOException {
        var changes = List.of("0zzzzzzz", "10000000", "1zzzzzzz", "20000000").stream()
                .map(SampleSheaves::change)
                .toList();

        assertThat(locations(written(Sitemap.of("1", slices(changes)))))
                .hasSize(10)
                .allMatch(address -> address.contains("/letters/1"));
    }

    @Test
    void listsFilesWhereOneIsNotEnough() throws IOException {
        assertThat(locations(written(Sitemap.index(List.of(0, 1)))))
                .containsExactly("http://localhost:8080/sitemap-0.xml", "http://localhost:8080/sitemap-1.xml");
    }

    private static List<String> locations(String map) {
        return LOCATION.matcher(map).results().map(match -> match.group(1)).toList();
    }

    private static Function<String, List<Change>> slices(List<Change> all) {
        return after -> all.stream()
                .filter(change -> change.publicId().compareTo(after) > 0)
                .limit(1_000)
                .toList();
    }

    private static String written(Collection map) throws IOException {
        var out = new ByteArrayOutputStream();
        map.write(out, SampleSheaves.MOMENT);
        return out.toString(StandardCharsets.UTF_8);
    }
}
