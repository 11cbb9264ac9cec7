package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.RegistrationNumber;
import org.nameh.review.Draft;
import org.nameh.review.Heading;

/** The letters to which the page of a letter leads: those before and after it in the list, and those related to it. */
@ExtendWith(ArquillianExtension.class)
class BesideIT {

    private static final Pattern NEWER = Pattern.compile("<a rel=\"prev\" href=\"/en/letters/([0-9a-z]{8})\"");

    private static final Pattern OLDER = Pattern.compile("<a rel=\"next\" href=\"/en/letters/([0-9a-z]{8})\"");

    private static final Pattern LETTER = Pattern.compile("href=\"/en/letters/([0-9a-z]{8})\"");

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    @Inject
    PlantedLetters planted;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void leadsAlongTheListInBothDirections() {
        planted.canaries();
        var ids = cellar.visibleIds();

        for (var place = 0; place < Math.min(25, ids.size()); place++) {
            var page = page(ids.get(place));
            assertThat(first(OLDER, page)).isEqualTo(place + 1 < ids.size() ? ids.get(place + 1) : null);
            assertThat(first(NEWER, page)).isEqualTo(place > 0 ? ids.get(place - 1) : null);
        }
        assertThat(first(OLDER, page(ids.get(ids.size() - 1)))).isNull();
    }

    @Test
    void leadsToNoLetterThatIsHidden() {
        planted.canaries();
        var ids = cellar.visibleIds();

        assertThat(ids.stream().limit(40).flatMap(id -> all(LETTER, page(id)).stream()))
                .hasSizeGreaterThan(60)
                .isSubsetOf(ids);
    }

    @Test
    void leavesALetterOutAtTheRequestAfterItWasSuspended() {
        var older = publish("Vardavard", "STATEMENT", "3 June 1931");
        var middle = publish("Vardavard", "STATEMENT", "4 June 1931");
        var newer = publish("Vardavard", "STATEMENT", "5 June 1931");
        var id = courier.publicId(middle);
        var before = page(id);
        assertThat(first(OLDER, before)).isEqualTo(courier.publicId(older));
        assertThat(first(NEWER, before)).isEqualTo(courier.publicId(newer));
        assertThat(related(before)).contains(courier.publicId(older), courier.publicId(newer));
        var tag = visitor.get("/en/letters/" + id).header("ETag").orElseThrow();

        courier.suspend(newer, "to be looked at");
        courier.suspend(older, "to be looked at");

        var after = visitor.get("/en/letters/" + id, "If-None-Match", tag);
        assertThat(after.status()).isEqualTo(200);
        assertThat(first(NEWER, after.text())).isNull();
        assertThat(after.text()).doesNotContain(courier.publicId(older), courier.publicId(newer));
    }

    @Test
    void namesFourThoseOfThePlaceFirstAndTheNearestOfEach() {
        var one = publish("Darakeh", "FAMILY_LETTER", "1 May 1921");
        var far = publish("Darakeh", "TESTIMONY", "1 May 1926");
        var near = publish("Darakeh", "TESTIMONY", "1 May 1922");
        var sameKind = publish("Evin", "FAMILY_LETTER", "1 April 1921");
        var sameKindLater = publish("Evin", "FAMILY_LETTER", "1 July 1921");
        publish("Evin", "FAMILY_LETTER", "1 January 1920");
        publish("Evin", "TESTIMONY", "2 May 1921");

        assertThat(related(page(courier.publicId(one))))
                .containsExactly(
                        courier.publicId(near),
                        courier.publicId(far),
                        courier.publicId(sameKind),
                        courier.publicId(sameKindLater));
    }

    @Test
    void namesNoneBesideALetterOfWhichNoDayIsKnown() {
        var undated = courier.publish(
                PlainLetters.description(), PlainLetters.draft("Some day", "Text."), PlainLetters.consent(), null);

        assertThat(page(courier.publicId(undated))).doesNotContain("class=\"related\"");
    }

    private RegistrationNumber publish(String place, String kind, String written) {
        var plain = PlainLetters.description();
        var facts = new Description(
                kind,
                plain.mode(),
                plain.receivedOn(),
                LetterDateReader.read(written).orElseThrow(),
                null,
                plain.languages(),
                null,
                null);
        var text = PlainLetters.draft("From " + place, "In " + place + ".");
        var draft = new Draft(
                "en",
                text.transcription(),
                Map.of("en", new Heading("From " + place, null, null, place)),
                Map.of(),
                List.of(),
                List.of());
        return courier.publish(facts, draft, PlainLetters.consent(), null);
    }

    private String page(String id) {
        return visitor.get("/en/letters/" + id).text();
    }

    private static List<String> related(String page) {
        return all(LETTER, page.replaceFirst("(?s).*<section class=\"related\">(.*?)</section>.*", "$1"));
    }

    private static String first(Pattern pattern, String page) {
        return all(pattern, page).stream().findFirst().orElse(null);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
