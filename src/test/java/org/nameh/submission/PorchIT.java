package org.nameh.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.submission.web.Work;

/** The form that anybody may send, asked by hand: how often, with which headers, and what it tells of others. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PorchIT {

    private static final int GOES = 60;

    private final Map<String, String> wrongCode = Map.of("do", "resume", "code", "1234");

    @Test
    void slowsDownANetworkAndKeepsWhatWasTyped() {
        var hasty = Anybody.at(31);
        var first = hasty.begin("en").carried(Stage.LETTER);
        first.put("TEXT", "We wait at the gate.");
        IntStream.range(0, GOES).forEach(go -> hasty.post("en", wrongCode));

        var slowed = hasty.post("en", first);

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.head()).containsPattern("Retry-After: \\d+");
        assertThat(slowed.body()).contains("We wait at the gate.");
        assertThat(Anybody.at(32).post("en", wrongCode).status()).isEqualTo(200);

        var worked = slowed.carried(Stage.LETTER);
        worked.put("TEXT", "We wait at the gate.");
        worked.put("challenge", slowed.field("challenge"));
        worked.put("work", numberFor(slowed.field("challenge")));
        var passed = hasty.post("en", worked);
        assertThat(passed.status()).isEqualTo(200);
        assertThat(passed.body()).contains("name=\"stage\" value=\"SCANS\"");
        assertThat(hasty.post("en", worked).status()).isEqualTo(429);
    }

    private static String numberFor(String challenge) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(String::valueOf)
                .filter(number -> new Work(challenge, number).isDone())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesNoTraceInABrowser() {
        var anybody = Anybody.at(34);
        for (var answer :
                new Anybody.Answer[] {anybody.get("/fa/submit"), anybody.begin("fa"), anybody.post("fa", wrongCode)}) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.head())
                    .doesNotContain("Set-Cookie", "ETag")
                    .contains("Cache-Control: no-store", "Referrer-Policy: no-referrer")
                    .containsPattern("Content-Security-Policy: default-src 'none'.*; script-src 'self'\r");
        }
    }

    @Test
    void leadsWhoeverNamesNoLanguageToTheirOwn() {
        var answer = Anybody.at(37).get("/submit");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.head())
                .contains("Location: ", "/en/submit", "Cache-Control: no-store", "Vary: Accept-Language")
                .doesNotContain("Set-Cookie");
    }

    @Test
    void tellsNothingToWhoeverHasNoCode() {
        var anybody = Anybody.at(35);
        var fresh = anybody.begin("en").field("code");

        var mistyped = anybody.post("en", wrongCode);
        var unknown = anybody.post("en", Map.of("do", "resume", "code", fresh));

        assertThat(mistyped.body()).contains("This is no code of ours.");
        assertThat(unknown.body()).contains("Nothing is kept under this code");
        for (var what : new String[] {"send", "discard", "remove", "next", "nonsense"}) {
            assertThat(anybody.post("en", Map.of("do", what, "code", fresh)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void givesOneLetterToWhoeverSendsTheFirstPageTwice() {
        var anybody = Anybody.at(36);
        var first = anybody.begin("de").carried(Stage.LETTER);
        first.put("TEXT", "Zweimal gesendet");
        first.put("LANGUAGE", "de");

        var once = anybody.post("de", first);
        var twice = anybody.post("de", first);

        assertThat(twice.field("code")).isEqualTo(once.field("code"));
        assertThat(anybody.post("de", Map.of("do", "resume", "code", once.field("code")))
                        .body())
                .contains("Zweimal gesendet");
    }
}
