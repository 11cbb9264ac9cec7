package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.platform.HouseAddress;

/** What aggregators, search engines and feed readers take: all letters that can be read, none that cannot, from the very next request on. */
@ExtendWith(ArquillianExtension.class)
class MachinesIT {

    private static final Pattern DATESTAMP = Pattern.compile("<datestamp>([^<]+)</datestamp>");

    private static final List<String> WITHOUT_A_TRACE =
            List.of("/sitemap.xml", "/cmif.xml", "/dump/letters.csv", "/dump/letters.jsonl");

    @Inject
    Courier courier;

    @Inject
    PlantedLetters planted;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void hideALetterWhileItIsSuspended() {
        var number = published(allowed());
        assertThatItIsEverywhere(number);

        courier.suspend(number, "to wait");
        assertThatItIsGone(number);
        courier.restore(number);

        assertThatItIsEverywhere(number);
    }

    @Test
    void hideALetterThatIsWithdrawn() {
        var number = published(allowed());
        assertThatItIsEverywhere(number);

        courier.withdraw(number, "for good");

        assertThatItIsGone(number);
    }

    @Test
    void hideALetterWhoseConsentIsRevoked() {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        var consent = courier.allow(number, PlainLetters.consent());
        published(number);
        assertThatItIsEverywhere(number);

        courier.revoke(consent, "a change of mind");

        assertThatItIsGone(number);
    }

    @Test
    void hideALetterUnderAnEmbargo() {
        var number = published(allowed());
        assertThatItIsEverywhere(number);

        courier.embargo(number, "an event", "to wait");
        assertThatItIsGone(number);
        courier.lift(number, "it came to pass");

        assertThatItIsEverywhere(number);
    }

    private void assertThatItIsEverywhere(RegistrationNumber number) {
        var id = courier.publicId(number);
        for (var address : Reach.collections()) {
            assertThat(Harvester.whole(visitor, address))
                    .as(address)
                    .contains("/letters/" + id)
                    .doesNotContain("deleted-entry ref=\"" + HouseAddress.of("/letters/" + id));
        }
        assertThat(record(id)).contains("<metadata>", title(number)).doesNotContain("deleted");
        assertThat(visitor.get(Reach.records(id).toList().get(1)).text()).contains("<TEI ", title(number));
    }

    private void assertThatItIsGone(RegistrationNumber number) {
        var id = courier.publicId(number);
        for (var address : WITHOUT_A_TRACE) {
            assertThat(Harvester.whole(visitor, address))
                    .as(address)
                    .isNotEmpty()
                    .doesNotContain(id);
        }
        for (var address : Reach.collections()) {
            assertThat(Harvester.whole(visitor, address)).as(address).doesNotContain(title(number));
        }
        assertThat(visitor.get("/fa/feed.atom").text())
                .contains("<at:deleted-entry ref=\"" + HouseAddress.of("/letters/" + id) + "\"");
        assertThat(record(id)).contains("<header status=\"deleted\">").doesNotContain("<metadata>", "setSpec");
        assertThat(Harvester.whole(visitor, "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=kind:REPLY"))
                .contains(id); // of which kind it was is not told any more
    }

    @Test
    void tellHarvestersWhatChangedSinceTheyAskedLast() {
        var number = published(allowed());
        var id = courier.publicId(number);
        var asked = visitor.get("/oai?verb=ListRecords&metadataPrefix=oai_dc").text();
        var since = asked.replaceAll("(?s).*<responseDate>([^<]+)<.*", "$1");

        courier.suspend(number, "to wait");

        var changed = visitor.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&from=" + since)
                .text();
        assertThat(changed).contains(id).contains("deleted");
        assertThat(DATESTAMP.matcher(changed).results().map(match -> match.group(1)))
                .allMatch(datestamp -> datestamp.compareTo(since) >= 0);
    }

    @Test
    void areToldWhatWasWrongWithAHarvest() {
        var known = HouseAddress.of("/letters/" + planted.publicId(Fate.PUBLISHED));
        var never = HouseAddress.of("/letters/" + planted.publicId(Fate.APPROVED));
        assertThatRefused("", "badVerb");
        assertThatRefused("verb=Drop", "badVerb");
        assertThatRefused("verb=ListRecords", "badArgument");
        assertThatRefused("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument");
        assertThatRefused("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat");
        assertThatRefused("verb=GetRecord&metadataPrefix=marc&identifier=" + known, "cannotDisseminateFormat");
        assertThatRefused("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + never, "idDoesNotExist");
        assertThatRefused("verb=GetRecord&metadataPrefix=oai_dc&identifier=x:y", "idDoesNotExist");
        assertThatRefused("verb=ListMetadataFormats&identifier=" + never, "idDoesNotExist");
        assertThatRefused("verb=ListRecords&metadataPrefix=oai_dc&from=2099-01-01", "noRecordsMatch");
        assertThatRefused("verb=ListRecords&metadataPrefix=oai_dc&until=0000-01-01", "noRecordsMatch");
        assertThatRefused("verb=ListRecords&metadataPrefix=oai_dc&set=other", "noRecordsMatch");
        assertThatRefused("verb=ListRecords&resumptionToken=other", "badResumptionToken");
        assertThatRefused("verb=ListSets&resumptionToken=other", "badResumptionToken");
    }

    private void assertThatRefused(String query, String code) {
        var answer = visitor.get("/oai?" + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).as(query).contains("<error code=\"" + code + "\">");
    }

    /** A letter that was never public and one that never was differ in what was asked alone. */
    @Test
    void areToldNothingOfALetterThatNobodySaw() {
        var never = planted.publicId(Fate.APPROVED);

        assertThat(record(never).replace(never, "zzzzzzz0").replaceAll("<responseDate>[^<]*<", "<"))
                .isEqualTo(record("zzzzzzz0").replaceAll("<responseDate>[^<]*<", "<"));
    }

    @Test
    void harvestByFormsAsWell() {
        planted.canaries();
        var form = "verb=ListIdentifiers&metadataPrefix=oai_dc";

        var answer = Visitor.raw(
                "POST /oai HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length(),
                "Connection: close",
                "",
                form);

        assertThat(answer).startsWith("HTTP/1.1 200").contains("<ListIdentifiers><header>");
    }

    @Test
    void askAgainByTheTagAndGetNothingTwice() {
        published(allowed());
        var known = new ArrayList<>(Reach.collections());
        known.removeIf(address -> address.startsWith("/oai"));
        known.addAll(List.of("/robots.txt", "/opensearch.xml"));
        for (var address : known) {
            var tag = visitor.get(address).header("ETag").orElseThrow();
            assertThat(visitor.get(address, "If-None-Match", tag).status())
                    .as(address)
                    .isEqualTo(304);
            assertThat(visitor.get(address, "If-None-Match", tag).body()).isEmpty();
            assertThat(visitor.get(address).headers()).doesNotContainKey("set-cookie");
            assertThat(visitor.get(address).header("Cache-Control")).contains("no-cache");
        }
        var tag = visitor.get("/feed.atom").header("ETag").orElseThrow();
        published(allowed());
        assertThat(visitor.get("/feed.atom", "If-None-Match", tag).status()).isEqualTo(200);
    }

    /** A date says no more than the second, in which a letter may have been withdrawn. */
    @Test
    void getNothingForADateAlone() {
        var dated = visitor.get("/feed.atom").header("Last-Modified").orElseThrow();

        assertThat(visitor.get("/feed.atom", "If-Modified-Since", dated).status())
                .isEqualTo(200);
    }

    @Test
    void mayReadAndNotChange() {
        for (var address : Stream.concat(Reach.collections().stream(), Stream.of("/robots.txt"))
                .toList()) {
            assertThat(Visitor.raw("HEAD " + address + " HTTP/1.1", "Host: localhost", "Connection: close"))
                    .as(address)
                    .startsWith("HTTP/1.1 200")
                    .endsWith("\r\n\r\n");
            assertThat(Visitor.raw("DELETE " + address + " HTTP/1.1", "Host: localhost", "Connection: close"))
                    .as(address)
                    .startsWith("HTTP/1.1 405")
                    .contains("Allow: GET, HEAD");
        }
    }

    @Test
    void learnWhatToLeaveAloneAndWhereToSearch() {
        assertThat(visitor.get("/robots.txt").text())
                .contains("Disallow: /desk\n", "Sitemap: " + HouseAddress.of("/sitemap.xml"));
        assertThat(visitor.get("/fa/opensearch.xml").text())
                .contains("template=\"" + HouseAddress.of("/fa/letters?q={searchTerms}") + "\"");
        assertThat(visitor.get("/fa/").text()).contains("href=\"/fa/feed.atom\"", "href=\"/fa/opensearch.xml\"");
    }

    @Test
    void learnWhomToTellOfAWeaknessOnceThatIsSet() {
        assertThat(visitor.get("/.well-known/security.txt").status()).isEqualTo(404);

        System.setProperty("nameh.security.contact", "security@example.org");
        try {
            var answer = visitor.get("/.well-known/security.txt").text();
            assertThat(answer).startsWith("Contact: mailto:security@example.org\n");
            assertThat(Instant.parse(answer.replaceAll("(?s).*Expires: (\\S+).*", "$1")))
                    .isBetween(
                            Instant.now().plusSeconds(100 * 86_400),
                            Instant.now().plusSeconds(365 * 86_400));
        } finally {
            System.clearProperty("nameh.security.contact");
        }
    }

    @Test
    void findNoOtherSitemap() {
        for (var address :
                List.of("/sitemap-01.xml", "/sitemap-99999.xml", "/sitemap-x.xml", "/other.xml", "/en/sitemap.xml")) {
            assertThat(visitor.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(visitor.get("/sitemap-0.xml").text())
                .contains("/fa/letters<")
                .doesNotContain("/letters/");
    }

    private String record(String id) {
        return visitor.get("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + HouseAddress.of("/letters/" + id))
                .text();
    }

    private static String title(RegistrationNumber number) {
        return "For machines, " + number;
    }

    private RegistrationNumber allowed() {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.allow(number, PlainLetters.consent());
        return number;
    }

    private RegistrationNumber published(RegistrationNumber number) {
        courier.write(number, PlainLetters.draft(title(number), "It is for machines, too."));
        courier.submit(number);
        courier.approve(number);
        courier.publish(number, null);
        return number;
    }
}
