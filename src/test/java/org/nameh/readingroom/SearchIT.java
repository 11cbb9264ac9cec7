package org.nameh.readingroom;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.finding.FindingAid;
import org.nameh.finding.Search;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.review.Draft;
import org.nameh.review.Heading;

/** What the public finds among the published letters. Each test marks its letters with a word of its own. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    private static final Path STRINGS = Path.of("../shared/data/strings/blns.json");

    private static final Pattern LETTER = Pattern.compile("<h2><a href=\"/en/letters/([0-9a-z]{8})\"");

    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\"\\s+href=\"([^\"]+)\"");

    @Inject
    Courier courier;

    @Inject
    Statements statements;

    @Inject
    FindingAid aid;

    private final Visitor visitor = Visitor.anonymous();

    private final String own =
            "own" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zq" + System.nanoTime() % 100_000;

    @Test
    void findsTheStemOfAWord() {
        var letter = english("She wrote me letters from the camps.");

        assertThat(found("letter camp")).containsExactly(letter);
        assertThat(found("Writing")).isEmpty();
    }

    @Test
    void isFollowedByAFeed() {
        var letter = english("A red umbrella.");
        english("A blue hat.");

        var feed = visitor.get("/fa/feed.atom?q=" + encode(own + " umbrella", UTF_8))
                .text();

        assertThat(feed).containsOnlyOnce("<entry>").contains("/letters/" + letter + "</id>");
        assertThat(feed).contains("/fa/letters?q=" + own + "+umbrella");
    }

    @Test
    void findsAPhraseWordForWord() {
        var letter = english("My dear mother, I am well.");
        english("Dear me, my mother is well.");

        assertThat(found("\"my dear mother\"")).containsExactly(letter);
        assertThat(found("\"mother my dear\"")).isEmpty();
    }

    @Test
    void leavesOutWhatMustNotOccur() {
        var letter = english("The sea was calm.");
        english("The sea was rough.");

        assertThat(found("sea -rough")).containsExactly(letter);
        assertThat(found("sea -\"was rough\"")).containsExactly(letter);
    }

    @Test
    void findsEverySpellingOfPersian() {
        var letter = persian("این نامه‌ها برای مادرم خوانده می‌شود");

        for (var asked : List.of("می‌شود", "می شود", "میشود", "مي‌شود", "نامه ها", "نامهها", "ناﻣﻪ ها")) {
            assertThat(found(asked)).as(asked).containsExactly(letter);
        }
    }

    @Test
    void findsANameInAnotherScript() {
        var letter = publish(
                courier.enter(PlainPeople.named("حسینی " + own, "Hosseini " + own)), dated(null), full(), "A letter.");

        assertThat(found("Hoseini")).containsExactly(letter);
        assertThat(found("حسيني")).containsExactly(letter);
    }

    @Test
    void linksLettersOfASenderWhoseNameThePublicReadsAndNoOthers() {
        var sender = courier.enter(PlainPeople.named("مریم ناشناس", "Maryam Nashenas"));
        var named = publish(sender, dated(null), full(), "By name.");
        publish(sender, dated(null), PlainLetters.consent(), "Without a name.");

        var page = visitor.get(address(""));
        var person = Pattern.compile("person=([0-9a-z]{8})\"").matcher(page.text());

        assertThat(person.find()).isTrue();
        assertThat(letters(visitor.get("/en/letters?person=" + person.group(1))))
                .containsExactly(named);
        assertThat(person.find()).isFalse();
    }

    @Test
    void findsTheYearOfWritingInEitherCalendar() {
        var letter = publish(Party.unknown(), dated("12 May 2001"), PlainLetters.consent(), "Undated words.");
        publish(Party.unknown(), dated("12 May 1991"), PlainLetters.consent(), "Undated words.");

        for (var year : List.of("2001", "1380", "۱۳۸۰")) {
            assertThat(found(year)).as(year).containsExactly(letter);
            assertThat(letters(
                            visitor.get(address("") + "&from=" + encode(year, UTF_8) + "&to=" + encode(year, UTF_8))))
                    .as(year)
                    .containsExactly(letter);
        }
        assertThat(letters(visitor.get(address("") + "&from=1381"))).isEmpty();
    }

    @Test
    void narrowsByPlaceInAnyLanguage() {
        var place = "Place" + own;
        var letter = placed("شهر" + own, place);

        var english = visitor.get("/en/letters?place=" + place.toLowerCase());
        var persian = visitor.get("/en/letters?place=" + encode("شهر" + own, UTF_8));

        assertThat(letters(english)).containsExactly(letter);
        assertThat(letters(persian)).containsExactly(letter);
    }

    @Test
    void marksWhatWasLookedForInTheSpellingOfTheLetter() {
        persian("این خانۀ مادر من است");

        assertThat(visitor.get(address("خانه")).text()).contains("<mark>خانۀ</mark>");
    }

    @Test
    void asksWhetherAnotherWordWasMeant() {
        english("Nothing.", "Winterreise " + own);

        var page = visitor.get("/en/letters?q=Winterriese").text();

        assertThat(page).contains("Did you mean", "q=winterreise");
    }

    @Test
    void leadsToTheLetterWhosePublicIdIsTyped() {
        var letter = english("Anything.");

        var answer = visitor.get("/en/letters?q=" + letter.toUpperCase());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location").orElseThrow()).endsWith("/en/letters/" + letter);
    }

    @Test
    void holdsEveryLetterThatIsFoundOnceOverItsPages() {
        var published =
                IntStream.range(0, 45).mapToObj(one -> english("The same.")).toList();

        for (var order : List.of("", "&sort=relevance")) {
            var seen = new java.util.ArrayList<String>();
            for (var address = address("") + order; address != null; ) {
                var page = visitor.get(address);
                seen.addAll(letters(page));
                var next = NEXT.matcher(page.text());
                address = next.find() ? next.group(1).replace("&amp;", "&") : null;
            }
            assertThat(seen).as(order).containsExactlyInAnyOrderElementsOf(published);
        }
        assertThat(visitor.get(address("")).text()).contains("45 letters");
        assertThat(aid.newest(Language.EN, Search.all().asking(own), 7))
                .containsExactlyElementsOf(letters(visitor.get(address(""))).subList(0, 7));
    }

    @Test
    void putsTheMostRelevantFirstOnRequest() {
        var relevant = english("Orchard, orchard, orchard.", "The orchard " + own);
        var newer = english("An orchard.");

        assertThat(found("orchard")).containsExactly(newer, relevant);
        assertThat(letters(visitor.get(address("orchard") + "&sort=relevance"))).containsExactly(relevant, newer);
    }

    @Test
    void losesALetterAtTheNextRequest() {
        var suspended = number("One that is suspended.");
        var withdrawn = number("One that is withdrawn.");
        var embargoed = number("One that is embargoed.");
        assertThat(found("one")).hasSize(3);

        courier.suspend(suspended, "asked for");
        assertThat(found("one")).hasSize(2);
        courier.withdraw(withdrawn, "asked for");
        assertThat(found("one")).hasSize(1);
        courier.embargo(embargoed, "awaited", "to wait");
        assertThat(found("one")).isEmpty();
    }

    @Test
    void areThreeStatementsHoweverMuchIsFound() {
        IntStream.range(0, 25).forEach(one -> english("Full of statements."));
        english("The only one.");

        assertThat(cost(address("statements"))).isEqualTo(new Cost(0, 3));
        assertThat(cost(address("only"))).isEqualTo(new Cost(0, 3));
        assertThat(cost(address("nothingofthekind"))).isEqualTo(new Cost(0, 1));
        assertThat(cost("/en/letters?kind=STATEMENT")).isEqualTo(new Cost(0, 2));
    }

    @Test
    void answersWhateverIsTyped() throws IOException {
        var odd = List.of(
                "%00",
                "%22",
                "-",
                "%22%22%20-%22",
                "a".repeat(5_000),
                "%F0%9F%98%80",
                "*:%7C%26!()",
                "%5C%27%3B--",
                "%EE%80%90%EE%80%91");

        for (var q : odd) {
            assertThat(visitor.get("/en/letters?q=" + q).status()).as(q).isEqualTo(200);
        }
        for (var state : List.of(
                "after=r9999",
                "after=x",
                "after=1-00000000",
                "kind=%27",
                "kind=%00",
                "language=%5C",
                "place=%27%27",
                "person=..",
                "from=x",
                "to=99999",
                "from=2000&to=1000",
                "sort=x&after=r3",
                "kind=&kind=&language=")) {
            assertThat(visitor.get("/en/letters?" + state).status()).as(state).isEqualTo(200);
        }
        assertThat(visitor.get("/en/letters?q=" + "a".repeat(201)).text()).contains("first 200 characters");
    }

    @Test
    void answersNaughtyStrings() throws IOException {
        assumeTrue(Files.exists(STRINGS), "no naughty strings at " + STRINGS);
        try (var reader = Json.createReader(Files.newInputStream(STRINGS))) {
            for (var string : reader.readArray().getValuesAs(JsonString.class)) {
                var page = visitor.get("/fa/letters?q=" + encode(string.getString(), UTF_8) + "&place="
                        + encode(string.getString(), UTF_8));
                assertThat(page.status()).as(string.getString()).isEqualTo(200);
            }
        }
    }

    private Cost cost(String address) {
        visitor.get(address);
        return statements.ofMaking(visitor, address);
    }

    private List<String> found(String asked) {
        return letters(visitor.get(address(asked)));
    }

    private String address(String asked) {
        return "/en/letters?q=" + encode((own + " " + asked).strip(), UTF_8);
    }

    private static List<String> letters(Visit page) {
        assertThat(page.status()).isEqualTo(200);
        return LETTER.matcher(page.text())
                .results()
                .map(letter -> letter.group(1))
                .toList();
    }

    private String english(String text) {
        return english(text, "A title");
    }

    private String english(String text, String title) {
        return courier.publicId(courier.publish(
                PlainLetters.description(), PlainLetters.draft(title, text + " " + own), PlainLetters.consent(), null));
    }

    private RegistrationNumber number(String text) {
        return courier.publish(
                PlainLetters.description(),
                PlainLetters.draft("A title", text + " " + own),
                PlainLetters.consent(),
                null);
    }

    private String persian(String text) {
        return written(
                "fa",
                text,
                new Heading("عنوان", null, null, null),
                dated(null),
                PlainLetters.consent(),
                Party.unknown());
    }

    private String publish(Party sender, Description facts, Terms consent, String text) {
        return written("en", text, new Heading("A title", null, null, null), facts, consent, sender);
    }

    private String placed(String persian, String english) {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.allow(number, PlainLetters.consent());
        courier.write(
                number,
                new Draft(
                        "en",
                        "Anything.",
                        Map.of(
                                "en",
                                new Heading("T", null, null, english),
                                "fa",
                                new Heading("T", null, null, persian)),
                        Map.of(),
                        List.of(),
                        List.of()));
        return let(number);
    }

    private String written(
            String language, String text, Heading heading, Description facts, Terms consent, Party sender) {
        var number = courier.register(sender, Party.unknown(), facts);
        courier.allow(number, consent);
        courier.write(
                number,
                new Draft(language, text + " " + own, Map.of(language, heading), Map.of(), List.of(), List.of()));
        return let(number);
    }

    private String let(RegistrationNumber number) {
        courier.submit(number);
        courier.approve(number);
        courier.publish(number, null);
        return courier.publicId(number);
    }

    private static Description dated(String written) {
        var plain = PlainLetters.description();
        return new Description(
                plain.kind(),
                plain.mode(),
                plain.receivedOn(),
                written == null ? null : LetterDateReader.read(written).orElseThrow(),
                null,
                plain.languages(),
                null,
                null);
    }

    private static Terms full() {
        return new Terms(
                Act.PUBLISH_TEXT,
                NameDisclosure.FULL,
                null,
                List.of(),
                LocalDate.of(2025, 1, 1),
                null,
                GivenHow.IN_WRITING,
                null);
    }
}
