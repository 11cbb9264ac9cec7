package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.facsimile.Area;
import org.nameh.letter.RegistrationNumber;
import org.nameh.paper.ReceiptBook;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.support.SampleScans;

/** What anybody gets at {@code /receipt}: with the code in force how far a letter is, with any other nothing, and all of them alike. */
@ExtendWith(ArquillianExtension.class)
class ReceiptIT {

    /** Its check digits fit, and it was never given out. */
    private static final String NEVER_GIVEN = "0000000000000000000000000001";

    private static final Area MASKED = new Area(100, 200, 500, 300);

    @Inject
    Courier courier;

    @Inject
    ScanCourier scans;

    @Inject
    ReceiptBook receipts;

    @Inject
    Statements statements;

    @Inject
    AsClerk clerk;

    private final Visitor visitor = Visitor.anonymous();
    private final Network network = Network.fresh();

    @Test
    void answersInTheLanguageOfTheReceiptUnlessAnotherIsChosen() {
        var code = issued(registered());

        assertThat(asked("LOOK", code)).startsWith("HTTP/1.0 200").contains("lang=\"fa\" dir=\"rtl\"");
        assertThat(network.post("/receipt", Map.of("code", code, "language", "de")))
                .contains("lang=\"de\" dir=\"ltr\"", "Eingegangen und registriert");
        assertThat(network.get("/receipt?language=ar")).contains("lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void answersEveryCodeAlikeThatIsNotInForce() {
        var number = published();
        var replaced = issued(number);
        var inForce = issued(number);

        for (var step : List.of("LOOK", "STOP", "STOP_NOW", "NARROW", "CALL_BACK")) {
            var nothing = blank(step, NEVER_GIVEN);
            assertThat(blank(step, replaced)).as(step).isEqualTo(nothing);
            assertThat(blank(step, mistyped(inForce))).as(step).isEqualTo(nothing);
            assertThat(blank(step, "x".repeat(28))).as(step).isEqualTo(nothing);
            assertThat(nothing).startsWith("HTTP/1.0 200").contains("~").doesNotContain("lang=\"fa\" dir");
        }
        assertThat(blank("LOOK", inForce)).isNotEqualTo(blank("LOOK", NEVER_GIVEN));
        assertThat(visitor.get("/en/letters/" + courier.publicId(number)).status())
                .isEqualTo(200);
    }

    @Test
    void costsTheSameForEveryCodeThatIsNotInForce() {
        var number = published();
        var replaced = issued(number);
        var inForce = issued(number);

        for (var step : List.of("LOOK", "STOP_NOW", "NARROW", "CALL_BACK")) {
            var cost = statements.of(() -> asked(step, NEVER_GIVEN));
            assertThat(cost.desk()).isBetween(1L, 4L);
            assertThat(cost.readingRoom()).isZero();
            assertThat(statements.of(() -> asked(step, replaced))).as(step).isEqualTo(cost);
            assertThat(statements.of(() -> asked(step, mistyped(inForce))))
                    .as(step)
                    .isEqualTo(cost);
            assertThat(statements.of(() -> asked(step, "anything"))).as(step).isEqualTo(cost);
        }
        assertThat(statements.of(() -> asked("LOOK", inForce)).desk()).isLessThanOrEqualTo(4);
    }

    @Test
    void leavesNothingBehind() {
        var code = issued(registered());

        assertThat(network.get("/receipt?code=" + code)).doesNotContain(code);
        for (var answer : List.of(network.get("/receipt"), asked("LOOK", code), asked("LOOK", mistyped(code)))) {
            assertThat(answer)
                    .contains("Cache-Control: no-store", "Referrer-Policy: no-referrer")
                    .doesNotContain("Set-Cookie", "<script", "ETag");
        }
    }

    @Test
    void tellsNoNameNumberOrTextOfTheLetter() {
        var number = published();

        assertThat(asked("LOOK", issued(number)))
                .startsWith("HTTP/1.0 200")
                .doesNotContain(number.toString(), number.inAddress(), courier.publicId(number), "Stopped at once");
    }

    @Test
    void isGoneEverywhereAtTheNextRequestOnceItIsStopped() {
        var number = scans.published(scans.scanned(SampleScans.file("exif-gps.jpg"), "scan.jpg", MASKED)
                .number());
        var id = courier.publicId(number);
        var code = issued(number);
        var open = Stream.of(
                        "/en/letters/" + id,
                        "/fa/letters/" + id,
                        "/letters/" + id + ".tei.xml",
                        "/letters/" + id + ".jsonld",
                        "/letters/" + id + ".txt",
                        "/letters/" + id + "/pages/1.jpg",
                        "/letters/" + id + "/pages/1-thumb.jpg",
                        "/letters/" + id + "/manifest.json")
                .toList();
        var lists = List.of(
                "/en/letters",
                "/en/letters?q=" + id,
                "/en/",
                "/en/feed.atom",
                "/feed.atom",
                "/sitemap-1.xml",
                "/dump/letters.jsonl");
        open.forEach(
                address -> assertThat(visitor.get(address).status()).as(address).isEqualTo(200));
        assertThat(lists).anyMatch(address -> told(address, id));
        assertThat(told("/en/letters", id)).isTrue();
        assertThat(record(id)).contains("With a scan");

        assertThat(asked("STOP", code)).contains("value=\"STOP_NOW\"");
        assertThat(visitor.get("/en/letters/" + id).status()).isEqualTo(200);
        assertThat(asked("STOP_NOW", code)).startsWith("HTTP/1.0 200");

        open.forEach(
                address -> assertThat(visitor.get(address).status()).as(address).isEqualTo(410));
        lists.stream()
                .filter(address -> !address.endsWith("feed.atom")) // there it stands as a deleted entry
                .forEach(address -> assertThat(told(address, id)).as(address).isFalse());
        assertThat(visitor.get("/en/feed.atom").text()).doesNotContain("/en/letters/" + id);
        assertThat(record(id)).contains("deleted").doesNotContain("With a scan");
    }

    @Test
    void takesAwayScansAtTheNextRequestAndLeavesTheText() {
        var number = scans.published(scans.scanned(SampleScans.file("exif-gps.jpg"), "scan.jpg", MASKED)
                .number());
        var id = courier.publicId(number);

        network.post("/receipt", Map.of("code", issued(number), "step", "NARROW", "scans", "without"));

        assertThat(visitor.get("/letters/" + id + "/pages/1.jpg").status()).isEqualTo(404);
        assertThat(visitor.get("/en/letters/" + id).status()).isEqualTo(200);
        assertThat(visitor.get("/en/letters/" + id).text()).doesNotContain("/pages/1");
    }

    @Test
    void slowsDownANetworkThatAsksTooMuchAndLocksNobodyOut() {
        var other = Network.fresh();
        String answer;
        var goes = 0;
        do {
            answer = asked("LOOK", NEVER_GIVEN);
            goes++;
        } while (answer.startsWith("HTTP/1.0 200") && goes < 60);

        assertThat(answer)
                .startsWith("HTTP/1.0 429")
                .containsPattern("Retry-After: ([1-9]|10)\r\n")
                .contains("Cache-Control: no-store", "value=\"" + NEVER_GIVEN + "\"", "seconds");
        assertThat(goes).isGreaterThan(30);
        assertThat(network.get("/receipt")).startsWith("HTTP/1.0 200");
        assertThat(other.post("/receipt", Map.of("code", NEVER_GIVEN))).startsWith("HTTP/1.0 200");
    }

    @Test
    void takesNoMoreThanAFormHolds() {
        assertThat(network.post("/receipt", Map.of("code", "1".repeat(70_000)))).startsWith("HTTP/1.0 413");
        assertThat(network.post("/receipt", Map.of("code", "1".repeat(9_000)))).startsWith("HTTP/1.0 200");
    }

    @Test
    void leavesNoCodeInTheLogOfTheServer() throws IOException {
        var code = issued(registered());
        asked("LOOK", code);
        asked("CALL_BACK", mistyped(code));
        network.get("/receipt?code=" + "x".repeat(9_000));

        assertThat(Files.readString(Path.of(System.getProperty("jboss.server.log.dir"), "server.log")))
                .doesNotContain(code, mistyped(code), String.join(" ", code.split("(?<=\\G.{4})")));
    }

    private RegistrationNumber published() {
        return courier.publish(
                PlainLetters.description(),
                PlainLetters.draft("Stopped at once", "I say this."),
                PlainLetters.consent(),
                null);
    }

    private RegistrationNumber registered() {
        return courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
    }

    private String issued(RegistrationNumber number) {
        return clerk.get(() -> receipts.issue(number, UUID.randomUUID(), Language.FA))
                .map(code -> String.join("", code.groups()))
                .orElseThrow();
    }

    private static String mistyped(String code) {
        return (code.startsWith("1") ? "2" : "1") + code.substring(1);
    }

    private String asked(String step, String code) {
        return network.post("/receipt", Map.of("code", code, "step", step, "way", "Never by phone"));
    }

    /** What comes back, without what was typed. */
    private String blank(String step, String code) {
        return Network.fresh()
                .post("/receipt", Map.of("code", code, "step", step, "way", "Never by phone"))
                .replace(code, "~");
    }

    private boolean told(String address, String id) {
        return visitor.get(address).text().contains("/letters/" + id);
    }

    /** How harvesters are told of a letter. */
    private String record(String id) {
        return Stream.of(Harvester.whole(visitor, "/oai?verb=ListRecords&metadataPrefix=oai_dc")
                        .split("<record>"))
                .filter(one -> one.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
