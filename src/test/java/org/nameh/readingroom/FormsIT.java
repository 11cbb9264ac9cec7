package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.letter.RegistrationNumber;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.support.SampleScans;

/** The forms in which machines get a letter: what each is, and that it comes and goes with the letter. */
@ExtendWith(ArquillianExtension.class)
class FormsIT {

    private static final String NOBODYS = "zzzzzzz0";

    private static final Map<String, String> TYPES = Map.of(
            ".tei.xml", "application/tei+xml;charset=UTF-8",
            ".jsonld", "application/ld+json",
            ".txt", "text/plain;charset=UTF-8",
            "/cite.bib", "application/x-bibtex;charset=UTF-8",
            "/cite.ris", "application/x-research-info-systems;charset=UTF-8",
            "/cite.csl.json", "application/vnd.citationstyles.csl+json");

    @Inject
    PlantedLetters planted;

    @Inject
    Courier courier;

    @Inject
    ScanCourier scans;

    @Inject
    Statements statements;

    private final Visitor visitor = Visitor.anonymous();

    /** What is met in no form would leak from none: the words that are public must be there. */
    @Test
    void holdEveryWordThatIsPublic() {
        for (var fate : Fate.seen()) {
            for (var form : List.of(".tei.xml", ".jsonld", ".txt")) {
                assertThat(ask(planted.publicId(fate) + form).text())
                        .as(fate + form)
                        .contains(planted.canaries().open(fate.name() + ":"));
            }
        }
    }

    @Test
    void citeTitleAndDateAndTheNameAsItIsPublished() {
        for (var form : List.of("/cite.bib", "/cite.ris", "/cite.csl.json")) {
            var cited = ask(planted.publicId(Fate.PUBLISHED_IN_FULL) + form).text();
            var inPersian = ask(planted.publicId(Fate.PUBLISHED_IN_FULL) + form + "?language=fa")
                    .text();

            assertThat(cited)
                    .contains(planted.canaries().open("PUBLISHED_IN_FULL: title in en"))
                    .contains(planted.canaries().open("PUBLISHED_IN_FULL: date as written"))
                    .contains(planted.canaries().open("PUBLISHED_IN_FULL: sender"))
                    .contains("/letters/" + planted.publicId(Fate.PUBLISHED_IN_FULL));
            assertThat(inPersian).contains(planted.canaries().open("PUBLISHED_IN_FULL: title in fa"));
            assertThat(ask(planted.publicId(Fate.PUBLISHED_BY_PSEUDONYM) + form).text())
                    .contains(planted.canaries().open("PUBLISHED_BY_PSEUDONYM: pseudonym"));
        }
    }

    @Test
    void sayWhatTheyAre() {
        var id = planted.publicId(Fate.PUBLISHED);

        TYPES.forEach((form, type) -> {
            var answer = ask(id + form);
            assertThat(answer.status()).as(form).isEqualTo(200);
            assertThat(answer.header("Content-Type").orElseThrow()).isEqualToIgnoringCase(type);
            assertThat(answer.header("Content-Disposition"))
                    .hasValue("inline; filename=\"" + id + "." + form.substring(1) + "\"");
            assertThat(answer.header("Cache-Control")).hasValue("no-cache");
            assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("*");
            assertThat(answer.headers().get("link"))
                    .anyMatch(link -> link.endsWith("/letters/" + id + ">; rel=\"cite-as\""))
                    .anyMatch(link -> link.endsWith("/letters/" + id + ">; rel=\"describes\"; type=\"text/html\""));
            assertThat(answer.headers()).doesNotContainKeys("set-cookie");
            assertThat(answer.header("Vary").orElse("")).doesNotContain("Language", "Cookie");
        });
    }

    @Test
    void areKnownAgainByTheirTags() {
        var id = planted.publicId(Fate.PUBLISHED);

        for (var form : TYPES.keySet()) {
            var tag = ask(id + form).header("ETag").orElseThrow();
            var again = ask(id + form, "If-None-Match", tag);
            assertThat(again.status()).as(form).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(TYPES.keySet().stream().map(form -> ask(id + form).header("ETag")))
                .doesNotHaveDuplicates();
    }

    @Test
    void canBeAskedForByTheirHeadAlone() {
        var id = planted.publicId(Fate.PUBLISHED);

        for (var form : TYPES.keySet()) {
            var head = Visitor.raw("HEAD /letters/" + id + form + " HTTP/1.1", "Host: localhost", "Connection: close");
            assertThat(head)
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .contains("Content-Length: " + ask(id + form).body().length + "\r\n")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void leadPeopleToThePageInTheirLanguage() {
        var id = planted.publicId(Fate.PUBLISHED);

        assertThat(location(id, "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
                .isEqualTo("/en/letters/" + id);
        assertThat(location(id, "Accept-Language", "it, fa;q=0.9, de;q=0.5")).isEqualTo("/fa/letters/" + id);
        assertThat(location(id, "Accept", "*/*", "Accept-Language", "de-AT")).isEqualTo("/de/letters/" + id);
    }

    private String location(String id, String... headers) {
        var answer = ask(id, headers);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Vary")).hasValue("Accept, Accept-Language");
        return answer.header("Location").orElseThrow();
    }

    @Test
    void areChosenByWhatIsAccepted() {
        var id = planted.publicId(Fate.PUBLISHED);

        Map.of(
                        "application/tei+xml", ".tei.xml",
                        "application/xml", ".tei.xml",
                        "application/ld+json", ".jsonld",
                        "text/html;q=0.2, text/plain", ".txt",
                        "application/x-bibtex", "/cite.bib")
                .forEach((accept, form) -> {
                    var answer = ask(id, "Accept", accept);
                    assertThat(answer.status()).as(accept).isEqualTo(200);
                    assertThat(answer.body()).isEqualTo(ask(id + form).body());
                    assertThat(answer.header("Vary")).hasValue("Accept, Accept-Language");
                    assertThat(accept)
                            .contains(
                                    answer.header("Content-Type").orElseThrow().replaceAll(";.*", ""));
                });
    }

    @Test
    void areListedForWhoAcceptsNone() {
        var answer = ask(planted.publicId(Fate.PUBLISHED), "Accept", "image/png");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.headers().get("link")).hasSize(TYPES.size());
        assertThat(answer.text()).contains(".tei.xml>; rel=\"alternate\"; type=\"application/tei+xml\"");
    }

    @Test
    void areGoneAtTheNextRequestAfterAWithdrawal() {
        var number = planted.plant(Fate.PUBLISHED, "to be withdrawn " + Instant.now());
        var tags = forms(courier.publicId(number)).map(this::ask).toList();

        courier.withdraw(number, "for good", Map.of("de", "Auf Wunsch der Familie."));

        assertThat(tags).extracting(Visit::status).containsOnly(200, 303);
        for (var form : forms(courier.publicId(number)).toList()) {
            var told = ask(form, "Accept", "text/plain", "Accept-Language", "de", "If-None-Match", "*");
            assertThat(told.status()).as(form).isEqualTo(410);
            assertThat(told.text()).contains("Auf Wunsch der Familie.").hasSizeLessThan(400);
            assertThat(told.headers()).doesNotContainKeys("etag", "last-modified", "link");
        }
        var page = ask(courier.publicId(number), "Accept", "text/html", "Accept-Language", "de");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains(" lang=\"de\" dir=\"ltr\">", "Auf Wunsch der Familie.", "href=\"/fa/letters/");
    }

    @Test
    void goAndComeWithTheLetter() {
        var number = planted.plant(Fate.PUBLISHED, "to be suspended " + Instant.now());
        var before = bodies(number);

        courier.suspend(number, "to wait");
        assertThat(statuses(number)).containsOnly(410);
        courier.restore(number);
        assertThat(bodies(number)).isEqualTo(before);
        courier.embargo(number, "Her sister is out", "Her sister is still inside.");
        assertThat(statuses(number)).containsOnly(410);
    }

    private List<String> bodies(RegistrationNumber number) {
        return forms(courier.publicId(number)).map(form -> ask(form).text()).toList();
    }

    private List<Integer> statuses(RegistrationNumber number) {
        return forms(courier.publicId(number)).map(form -> ask(form).status()).toList();
    }

    /** Nor does any tell a letter that was never public from one that does not exist. */
    @Test
    void areTheSameNothingForLettersThatWereNeverPublic() {
        for (var fate : Fate.neverSeen()) {
            for (var ending : Reach.forms("").toList()) {
                for (var accept : List.of("text/html", "application/tei+xml", "image/png")) {
                    assertThat(raw(planted.publicId(fate) + ending, accept))
                            .startsWith("HTTP/1.1 404")
                            .isEqualTo(raw(NOBODYS + ending, accept));
                }
            }
        }
    }

    private static String raw(String form, String accept) {
        var answer = Visitor.raw(
                "GET /letters/" + form + " HTTP/1.1", "Host: localhost", "Accept: " + accept, "Connection: close");
        return answer.replaceFirst("\r\nDate: [^\r]*", "").replace(form.substring(0, 8), "........");
    }

    @Test
    void haveOneAddressEach() {
        var id = planted.publicId(Fate.PUBLISHED);

        assertThat(Stream.of("letter", "tei.xml", "x", "cite.bib")
                        .map(name -> visitor.get("/views/dissemination/" + name + "?id=" + id)
                                .status()))
                .containsOnly(404);
        assertThat(visitor.get("/views/readingroom/page?id=" + id + "&page=1").status())
                .isEqualTo(404);
        assertThat(Visitor.raw(
                        "POST /letters/" + id + ".txt HTTP/1.1", "Host: x", "Content-Length: 0", "Connection: close"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void costFiveStatementsAndOneToLeadOn() {
        var id = planted.publicId(Fate.PUBLISHED);

        for (var form : TYPES.keySet()) {
            assertThat(cost(id + form)).as(form).isEqualTo(new Cost(0, 5));
        }
        assertThat(cost(id)).isEqualTo(new Cost(0, 1));
        assertThat(cost(NOBODYS)).isEqualTo(new Cost(0, 3));
        assertThat(cost(NOBODYS + ".txt")).isEqualTo(new Cost(0, 2));
        assertThat(cost(planted.publicId(Fate.APPROVED) + ".txt")).isEqualTo(new Cost(0, 2));
    }

    private Cost cost(String form) {
        return statements.of(() -> ask(form));
    }

    @Test
    void showThePagesThatArePublished() {
        var number = scans.published(scans.scanned(SampleScans.file("exif-gps.jpg"), "page.jpg", null)
                .number());
        var id = courier.publicId(number);

        var manifest = ask(id + "/manifest.json");

        assertThat(manifest.status()).isEqualTo(200);
        assertThat(manifest.header("Content-Type"))
                .hasValue("application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"");
        try (var reader = Json.createReader(new StringReader(manifest.text()))) {
            var canvases = reader.readObject().getJsonArray("items");
            assertThat(canvases).hasSize(1);
            var picture = canvases.getJsonObject(0)
                    .getJsonArray("thumbnail")
                    .getJsonObject(0)
                    .getString("id");
            var shown = visitor.get(picture.replaceFirst("http://[^/]+", ""));
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.header("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        }
        assertThat(ask(id + ".tei.xml").text()).contains("<facsimile>", "/letters/" + id + "/pages/1.jpg");
        assertThat(ask(planted.publicId(Fate.PUBLISHED) + "/manifest.json").status())
                .isEqualTo(404);
        courier.suspend(number, "to wait");
        assertThat(ask(id + "/manifest.json").status()).isEqualTo(410);
    }

    @Test
    void arePointedToByThePage() {
        var id = planted.publicId(Fate.PUBLISHED);
        var page = visitor.get("/fa/letters/" + id);

        assertThat(page.headers().get("link"))
                .anyMatch(link -> link.matches("<http://127.0.0.1:\\d+/letters/" + id + ">; rel=\"cite-as\""))
                .contains("<https://schema.org/AboutPage>; rel=\"type\"")
                .anyMatch(link -> link.endsWith(
                        "/letters/" + id + ".tei.xml>; rel=\"describedby\"; type=\"application/tei+xml\""))
                .noneMatch(link -> link.contains("manifest"));
        assertThat(page.text())
                .contains(
                        "<link rel=\"alternate\" type=\"application/ld+json\" title=\"JSON-LD\" href=\"/letters/" + id
                                + ".jsonld\"",
                        "href=\"/letters/" + id + "/cite.ris?language=fa\"",
                        "<p class=\"citation\">",
                        "/letters/" + id + "</bdi></p>");
        assertThat(visitor.get("/fa/letters/" + planted.publicId(Fate.WITHDRAWN))
                        .headers())
                .doesNotContainKey("link");
    }

    @Test
    void areNotPointedToFromThePreview() {
        var preview = Visitor.signedIn("editor")
                .get("/desk/letters/" + planted.number(Fate.APPROVED).inAddress() + "/preview");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).doesNotContain("class=\"citation\"", planted.publicId(Fate.APPROVED));
    }

    @Test
    void changeWithACorrectionOnly() {
        var number = planted.plant(Fate.PUBLISHED, "to be corrected " + Instant.now());
        var before = bodies(number);

        courier.revise(number);
        courier.submit(number);
        courier.approve(number);
        courier.publishCorrection(number, Instant.now().plus(Duration.ofDays(30)), "More of it could be told.");

        assertThat(bodies(number)).isEqualTo(before);
    }

    private static Stream<String> forms(String id) {
        return Reach.forms(id).filter(form -> !form.endsWith("manifest.json"));
    }

    private Visit ask(String form, String... headers) {
        return visitor.get("/letters/" + form, headers);
    }
}
