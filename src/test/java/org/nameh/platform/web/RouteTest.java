package org.nameh.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    private static final List<String> TABLE = lines();

    @ParameterizedTest
    @CsvSource({
        "/en/, /views/readingroom/home.xhtml?lang=en",
        "/fa/letters, /views/finding/letters.xhtml?lang=fa",
        "/ar/letters/0q7x2mab, /views/readingroom/letter.xhtml?lang=ar&id=0q7x2mab",
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
    void leadsOnlyToViewsThatExist() {
        assertThat(TABLE)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(Path.of("webapp", line.split("\\s+")[1])).exists());
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
