package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;

/** What anybody gets at {@code /correction}: thanks, and nothing that tells which letters there are. */
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {

    @Inject
    Courier courier;

    @Inject
    Statements statements;

    private final Network network = Network.fresh();

    @Test
    void answersAlikeWhateverIsSaidOfALetter() {
        var published = courier.publicId(courier.publish(
                PlainLetters.description(), PlainLetters.draft("Asked about", "I."), PlainLetters.consent(), null));
        var unseen = courier.publicId(courier.register(Party.unknown(), Party.unknown(), PlainLetters.description()));

        var thanks = blank(post(published), published);
        assertThat(thanks).startsWith("HTTP/1.0 200").contains("decides within 14 days");
        assertThat(blank(post(unseen), unseen)).isEqualTo(thanks);
        assertThat(blank(post("zzzzzzz0"), "zzzzzzz0")).isEqualTo(thanks);
        assertThat(blank(form(unseen), unseen)).isEqualTo(blank(form(published), published));
        assertThat(cost(unseen)).isEqualTo(cost(published));
    }

    /** The least of three: every fiftieth request takes numbers for fifty from the database first. */
    private Cost cost(String publicId) {
        return Stream.generate(() -> statements.of(() -> Network.fresh().post("/correction", fields(publicId))))
                .limit(3)
                .min(Comparator.comparing(Cost::desk))
                .orElseThrow();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        var answer = network.post(
                "/correction",
                Map.of("letter", "abcd1234", "reach", "Through my aunt", "language", "en", "message", " "));

        assertThat(answer)
                .startsWith("HTTP/1.0 200")
                .contains("Write what is wrong, or what should go.", "Choose who you are to the person named.")
                .contains("value=\"abcd1234\"", "Through my aunt</textarea>");
    }

    @Test
    void leavesNothingBehind() {
        for (var answer : List.of(form("abcd1234"), post("abcd1234"))) {
            assertThat(answer).contains("Cache-Control: no-store").doesNotContain("Set-Cookie", "<script", "ETag");
        }
    }

    @Test
    void refusesWhatIsTooLongBesideItsField() {
        var fields = new HashMap<>(fields("abcd1234"));
        fields.put("message", "x".repeat(4001));

        assertThat(network.post("/correction", fields)).contains("This is too long. Shorten it.");
    }

    private String form(String letter) {
        return network.get("/correction?language=en&letter=" + letter);
    }

    private String post(String letter) {
        return network.post("/correction", fields(letter));
    }

    private static Map<String, String> fields(String letter) {
        return Map.of(
                "token", UUID.randomUUID().toString(),
                "letter", letter,
                "message", "Wrong, I say " + UUID.randomUUID(),
                "relation", "OTHER",
                "reach", "Through my aunt",
                "answerIn", "fa",
                "language", "en");
    }

    private static String blank(String answer, String letter) {
        return answer.replace(letter, "~").replaceAll("name=\"token\" value=\"[^\"]*\"", "");
    }
}
