package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.review.Draft;
import org.nameh.review.Heading;

/** The indexes of people, places and years: of the letters that can be read, and of those alone. */
@ExtendWith(ArquillianExtension.class)
class IndexIT {

    private static final List<String> PAGES = List.of("/en/people", "/en/places", "/en/themes", "/en/timeline");

    @Inject
    Courier courier;

    @Inject
    Statements statements;

    private final Visitor visitor = Visitor.anonymous();

    private final String own = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String name = "Zaria " + capital("zq" + own);

    private final String place = capital("vq" + own);

    @Test
    void leadFromANameToTheLettersUnderIt() {
        published(NameDisclosure.FULL, "1783");

        var person = person();

        assertThat(visitor.get(person).text()).contains("<h1><bdi>" + name + "</bdi></h1>", title());
        assertThat(visitor.get("/fa" + person.substring(3)).text()).contains(title());
    }

    @Test
    void nameNobodyWhoKeepsTheNameBack() {
        for (var form : List.of(NameDisclosure.ANONYMOUS, NameDisclosure.INITIALS)) {
            published(form, "1783");
        }

        assertThat(visitor.get("/en/places").text()).contains(place);
        assertThat(visitor.get("/en/people").text()).doesNotContain(name);
    }

    @Test
    void leadFromAPlaceToTheLettersFromThere() {
        published(NameDisclosure.ANONYMOUS, "1783");

        var address = Pattern.compile("href=\"(/en/letters\\?place=[^\"]+)\"><bdi>" + place)
                .matcher(visitor.get("/en/places").text());

        assertThat(address.find()).isTrue();
        assertThat(visitor.get(address.group(1)).text()).contains(title());
    }

    @Test
    void countTheLettersOfAYearInTheCalendarOfTheReader() {
        var before = years("/en/timeline");
        var solar = years("/fa/timeline");

        published(NameDisclosure.ANONYMOUS, "12 May 1791");

        assertThat(years("/en/timeline").get("1791")).isEqualTo(before.getOrDefault("1791", 0) + 1);
        assertThat(years("/fa/timeline").get("1170")).isEqualTo(solar.getOrDefault("1170", 0) + 1);
    }

    /** From the next request on, and as if it had never been there. */
    @Test
    void knowNothingOfALetterThatIsGone() {
        var years = years("/en/timeline");
        var number = published(NameDisclosure.FULL, "1797");
        var person = person();

        courier.suspend(number, "A threat.");

        assertThat(visitor.get("/en/people").text()).doesNotContain(name);
        assertThat(visitor.get("/en/places").text()).doesNotContain(place);
        assertThat(years("/en/timeline")).isEqualTo(years);
        assertThat(visitor.get(person).status()).isEqualTo(404);
        assertThat(visitor.get(person).text())
                .isEqualTo(visitor.get("/en/people/zzzzzzz0").text().replace("/people/zzzzzzz0", person.substring(3)));
    }

    @Test
    void costAFixedNumberOfStatements() {
        published(NameDisclosure.FULL, "1783");
        var person = person();

        for (var page : PAGES) {
            assertThat(statements.ofMaking(visitor, page)).as(page).isEqualTo(new Cost(0, 1));
        }
        assertThat(statements.ofMaking(visitor, person)).isEqualTo(new Cost(0, 2));
    }

    private String person() {
        var address = Pattern.compile("href=\"(/en/people/[0-9a-z]{8})\"><bdi>" + name)
                .matcher(visitor.get("/en/people").text());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    /** What the table beside the drawing says, in Latin digits. */
    private Map<String, Integer> years(String address) {
        return Pattern.compile("<th scope=\"row\"><a [^>]*>(\\p{Nd}+)</a></th><td>(\\p{Nd}+)</td>")
                .matcher(visitor.get(address).text())
                .results()
                .collect(Collectors.toMap(
                        year -> String.valueOf(Integer.parseInt(year.group(1))),
                        year -> Integer.parseInt(year.group(2))));
    }

    private RegistrationNumber published(NameDisclosure form, String written) {
        var number = courier.register(Party.named(name), Party.unknown(), dated(written));
        courier.allow(
                number,
                new Terms(
                        Act.PUBLISH_TEXT,
                        form,
                        null,
                        List.of(),
                        LocalDate.of(2025, 1, 1),
                        null,
                        GivenHow.IN_WRITING,
                        null));
        var heading = new Heading(title(), null, null, place);
        courier.write(number, new Draft("en", "Anything.", Map.of("en", heading), Map.of(), List.of(), List.of()));
        courier.submit(number);
        courier.approve(number);
        courier.publish(number, null);
        return number;
    }

    private String title() {
        return "A letter for " + own;
    }

    private static Description dated(String written) {
        var plain = PlainLetters.description();
        return new Description(
                plain.kind(),
                plain.mode(),
                plain.receivedOn(),
                LetterDateReader.read(written).orElseThrow(),
                null,
                plain.languages(),
                null,
                null);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
