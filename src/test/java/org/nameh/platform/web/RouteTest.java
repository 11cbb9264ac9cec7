package org.nameh.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.SourceFile;

class RouteTest {

    private static final List<String> TABLE = lines();

    @ParameterizedTest
    @CsvSource({
        "/en/, /views/readingroom/home.xhtml?lang=en",
        "/fa/letters, /views/finding/letters.xhtml?lang=fa",
        "/ar/letters/0q7x2mab, /views/readingroom/letter.xhtml?lang=ar&id=0q7x2mab",
        "/sitemap-33.xml, /views/harvest/sitemap?file=33",
        "/letters/0q7x2mab, /views/dissemination/letter?id=0q7x2mab",
        "/letters/0q7x2mab.tei.xml, /views/dissemination/tei.xml?id=0q7x2mab",
        "/letters/0q7x2mab/pages/12-thumb.jpg, /views/readingroom/page?id=0q7x2mab&page=12-thumb",
        "/desk/letters, /views/desk/letters/list.xhtml",
        "/desk/letters/new, /views/desk/letters/register.xhtml",
        "/desk/letters/2026-0312, /views/desk/letters/letter.xhtml?number=2026-0312",
        "/desk/letters/2026-1234567/review, /views/desk/review/review.xhtml?number=2026-1234567"
    })
    void leadsAnAddressToItsView(String path, String view) {
        assertThat(view(path)).contains(view);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/en",
                "/EN/",
                "/it/letters",
                "/en/letters/",
                "/en/letters/0q7x2ma",
                "/en/letters/0q7x2mabc",
                "/en/letters/0Q7X2MAB",
                "/en/letters/0q7x2mab/",
                "/en/letters/0q7x2mab;jsessionid=1",
                "/en/letters/0q7x2mab\n",
                "/letters/0q7x2mabXtxt",
                "/letters/0q7x2mab/cite_bib",
                "/letters/0q7x2mab/pages/0.jpg",
                "/letters/0q7x2mab/pages/12345.jpg",
                "/en/letters/../desk/letters",
                "/en//letters",
                "//en/letters",
                "/en/letters/0q7x2mab%00",
                "/en/letters/0q7x&a=1",
                "/desk/letters/2026-031",
                "/desk/letters/2026-12345678",
                "/desk/letters/2026/0312",
                "/desk/letters/۲۰۲۶-۰۳۱۲",
                "/desk/letters/2026-0312/review/x",
                "/desk/letters/../accounts",
                "/DESK/letters",
                "/desk/letters ",
                "/views/desk/letters/list.xhtml"
            })
    void leadsNothingElseAnywhere(String path) {
        assertThat(view(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/letters", "/desk/queue", "/desk/audit", "/desk/accounts", "/desk/login"})
    void takesPointsAndSignsOfAPatternLiterally(String address) {
        assertThat(view(address)).isPresent();
        assertThat(view(address.replace('/', '.'))).isEmpty();
    }

    @Test
    void leadsOnlyToViewsAndServletsThatExist() {
        var servlets = SourceFile.below("src/main/java", ".java").stream()
                .flatMap(source -> source.all(Pattern.compile("@WebServlet\\(\"(/views/[^\"]+)\"\\)")))
                .toList();

        assertThat(TABLE.stream().map(line -> line.split("\\s+")[1]))
                .isNotEmpty()
                .allMatch(target -> target.endsWith(".xhtml")
                        ? Files.exists(Path.of("webapp", target))
                        : servlets.contains(target) || servlets.contains(target.replaceFirst("[^/]+$", "*")));
    }

    @Test
    void leadsEachAddressToOneView() {
        assertThat(TABLE.stream().map(line -> line.split("\\s+")[1])).doesNotHaveDuplicates();
    }

    private static Optional<String> view(String path) {
        return TABLE.stream()
                .map(Route::read)
                .map(route -> route.view(path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("webapp/WEB-INF/addresses")).stream()
                    .filter(line -> line.startsWith("/"))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
