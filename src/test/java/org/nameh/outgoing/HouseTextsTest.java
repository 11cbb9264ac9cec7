package org.nameh.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Language;

/** The texts that came with the house, as the migration brings them. */
class HouseTextsTest {

    private static final Pattern TEXT = Pattern.compile("\\('([A-Z_]+)', '([a-z]{2})', '([^']*)'\\)", Pattern.DOTALL);

    /** Words for letters, prisons, organisations and deaths: what a stranger who reads along must not learn. */
    private static final List<String> BETRAYING = List.of(
            "letter",
            "organi",
            "camp",
            "mother",
            "Brief",
            "Organisation",
            "Lager",
            "lettre",
            "نامه",
            "سازمان",
            "رسالة",
            "منظمة");

    private final Map<String, String> texts = read();

    @Test
    void tellEverythingInEveryLanguageOfThePages() {
        var wanted = Stream.of(Tidings.values())
                .flatMap(tidings -> Language.ofThePages().stream().map(language -> tidings + " " + language.code()));

        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(wanted.toList());
    }

    @Test
    void leaveOpenOnlyWhatTheHouseFills() {
        assertThat(texts).allSatisfy((which, text) -> {
            assertThat(Placeholder.unknownIn(text)).as(which).isEmpty();
            assertThat(text).as(which).contains("{name}").hasSizeBetween(80, 800);
        });
        assertThat(texts.keySet().stream()
                        .filter(which -> texts.get(which).contains("{code-place}"))
                        .allMatch(which -> which.startsWith("ACKNOWLEDGED_WITH_CODE")))
                .isTrue();
    }

    @Test
    void betrayNothingToWhoeverReadsAlong() {
        assertThat(texts).allSatisfy((which, text) -> assertThat(text).as(which).doesNotContain(BETRAYING));
    }

    private static Map<String, String> read() {
        try {
            return TEXT.matcher(Files.readString(Path.of("db-migrations/desk/V147__texts_to_writers.sql")))
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1) + " " + found.group(2), HouseTextsTest::body));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String body(MatchResult found) {
        return found.group(3);
    }
}
