package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.review.Anchor;
import org.nameh.review.DecisionGround;
import org.nameh.review.Draft;
import org.nameh.review.Ground;
import org.nameh.review.Grounds;
import org.nameh.review.Mention;
import org.nameh.review.MentionDecision;
import org.nameh.review.Redaction;

/** What a page costs the database: a fixed number of statements, however much stands on it. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final Pattern ROW = Pattern.compile("<td><a href=\"/desk/letters/");

    @Inject
    Statements statements;

    @Inject
    Courier courier;

    @Inject
    PlantedLetters planted;

    private final Visitor visitor = Visitor.anonymous();

    /** Its head, its texts, its pages, and what stands beside it. */
    @Test
    void areFourForALetterHoweverLong() {
        var brief = published(paragraphs(1));
        var lengthy = published(paragraphs(200));

        assertThat(cost(visitor, brief)).isEqualTo(new Cost(0, 4));
        assertThat(cost(visitor, lengthy)).isEqualTo(new Cost(0, 4));
    }

    @Test
    void areFourForALetterInManyLanguages() {
        var address = "/fa/letters/" + planted.publicId(Fate.PUBLISHED);

        assertThat(cost(visitor, address)).isEqualTo(new Cost(0, 4));
    }

    @Test
    void areFourForALetterThatTheReaderHasAlready() {
        var address = published(paragraphs(3));
        var tag = visitor.get(address).header("ETag").orElseThrow();

        assertThat(statements.ofMaking(visitor, address, "If-None-Match", tag)).isEqualTo(new Cost(0, 4));
    }

    @Test
    void areOneForAPageThatWasMadeBefore() {
        var address = published(paragraphs(3));
        var page = visitor.get(address);

        assertThat(statements.of(() -> visitor.get(address))).isEqualTo(new Cost(0, 1));
        assertThat(statements.of(() -> visitor.get(
                        address, "If-None-Match", page.header("ETag").orElseThrow())))
                .isEqualTo(new Cost(0, 1));
    }

    @Test
    void areOneForAPageThatTheReaderHadBefore() {
        var address = published(paragraphs(3));
        var tag = visitor.get(address, "Cookie", "copy=none").header("ETag").orElseThrow();
        visitor.get(address, "If-None-Match", tag);

        assertThat(statements.of(() -> visitor.get(address, "If-None-Match", tag)))
                .isEqualTo(new Cost(0, 1));
        assertThat(visitor.get(address).text()).contains("</html>");
    }

    @Test
    void areNoneForWhatTheHouseSaysOfItself() {
        assertThat(cost(visitor, "/en/about")).isEqualTo(new Cost(0, 0));
        assertThat(cost(visitor, "/fa/about/contact")).isEqualTo(new Cost(0, 0));
    }

    @Test
    void areTwoForTheListAndTheFrontPage() {
        assertThat(cost(visitor, "/en/letters")).isEqualTo(new Cost(0, 2));
        assertThat(cost(visitor, "/en/letters?after=1-00000000")).isEqualTo(new Cost(0, 1)); // nothing stands there
        assertThat(cost(visitor, "/fa/")).isEqualTo(new Cost(0, 2));
    }

    @Test
    void areFewForMachinesHoweverManyLettersThereAre() {
        planted.canaries();
        var tag = visitor.get("/feed.atom").header("ETag").orElseThrow();

        assertThat(statements.of(() -> visitor.get("/feed.atom", "If-None-Match", tag)))
                .isEqualTo(new Cost(0, 1));
        assertThat(cost(visitor, "/feed.atom")).isEqualTo(new Cost(0, 3));
        assertThat(cost(visitor, "/oai?verb=Identify")).isEqualTo(new Cost(0, 1));
        assertThat(cost(visitor, "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc"))
                .isEqualTo(new Cost(0, 1));
        assertThat(cost(visitor, "/oai?verb=ListRecords&metadataPrefix=oai_dc")).isEqualTo(new Cost(0, 6));
        assertThat(cost(visitor, "/sitemap.xml")).isEqualTo(new Cost(0, 5)); // the last slice, the empty one, is one
        assertThat(cost(visitor, "/cmif.xml")).isEqualTo(new Cost(0, 4));
        assertThat(cost(visitor, "/dump/letters.csv")).isEqualTo(new Cost(0, 8));
        assertThat(cost(visitor, "/robots.txt")).isEqualTo(new Cost(0, 0));
    }

    @Test
    void areTwoForALetterThatIsNotThere() {
        assertThat(cost(visitor, "/en/letters/zzzzzzz0")).isEqualTo(new Cost(0, 2));
        assertThat(cost(visitor, "/en/letters/" + planted.publicId(Fate.APPROVED)))
                .isEqualTo(new Cost(0, 2));
        assertThat(cost(visitor, "/en/letters/" + planted.publicId(Fate.WITHDRAWN)))
                .isEqualTo(new Cost(0, 2));
    }

    @Test
    void areNoneForAddressesThatDoNotExist() {
        assertThat(cost(visitor, "/nothing")).isEqualTo(new Cost(0, 0));
        assertThat(cost(visitor, "/")).isEqualTo(new Cost(0, 0));
    }

    @Test
    void areAsManyForFiftyRowsOfTheRegisterAsForFive() {
        var editor = Visitor.signedIn("editor");
        var fifty = oldest(50);
        var five = oldest(5);

        assertThat(rows(editor, fifty)).isEqualTo(50);
        assertThat(rows(editor, five)).isEqualTo(5);
        assertThat(cost(editor, fifty)).isEqualTo(cost(editor, five));
        assertThat(cost(editor, five)).isEqualTo(new Cost(5, 0));
    }

    @Test
    void areAsManyForTheRegisterAtAnyStatus() {
        var editor = Visitor.signedIn("editor");

        for (var status :
                List.of("DRAFT", "SUBMITTED", "RETURNED", "SCHEDULED", "PUBLISHED", "SUSPENDED", "WITHDRAWN")) {
            assertThat(cost(editor, "/desk/letters?status=" + status))
                    .as(status)
                    .isEqualTo(new Cost(5, 0));
        }
    }

    @Test
    void areAsManyForALongQueueAsForAShortOne() {
        var editor = Visitor.signedIn("editor");
        var queue = "/desk/queue?show=waiting";
        planted.number(Fate.SUBMITTED);
        var before = cost(editor, queue);
        var rows = rows(editor, queue);

        IntStream.range(0, 5).forEach(one -> planted.plant(Fate.SUBMITTED, "waiting " + one + " " + rows));

        assertThat(rows(editor, queue)).isGreaterThan(rows);
        assertThat(cost(editor, queue)).isEqualTo(before);
        assertThat(before).isEqualTo(new Cost(9, 0));
    }

    @Test
    void isOneMoreToKnowThePlaceInAListHoweverLong() {
        var editor = Visitor.signedIn("editor");
        var page = "/desk/letters/" + planted.number(Fate.SUBMITTED).inAddress() + "/review";
        var alone = cost(editor, page).desk();

        assertThat(cost(editor, page + "?from=show%3Dwaiting").desk()).isEqualTo(alone + 1);
        assertThat(cost(editor, page + "?from=show%3Dmine%26sort%3Ddue").desk()).isEqualTo(alone + 1);
    }

    @Test
    void areAsManyToWorkOnALongLetterAsOnAShortOne() {
        var editor = Visitor.signedIn("editor");

        var brief = cost(editor, "/desk/letters/" + described(1).inAddress());

        assertThat(cost(editor, "/desk/letters/" + described(60).inAddress())).isEqualTo(brief);
        assertThat(brief.desk()).isEqualTo(41);
    }

    @Test
    void areAsManyToReviewALongLetterAsAShortOne() {
        var editor = Visitor.signedIn("editor");

        var brief = cost(editor, "/desk/letters/" + described(1).inAddress() + "/review");

        assertThat(cost(editor, "/desk/letters/" + described(60).inAddress() + "/review"))
                .isEqualTo(brief);
        assertThat(brief.desk()).isEqualTo(43);
    }

    @Test
    void areAsManyToReadALongLetterInEachSightHoweverOftenItCameBack() {
        var editor = Visitor.signedIn("editor");
        var brief = rounds(1, 2);
        var lengthy = rounds(40, 5);

        for (var sight : List.of("public", "final", "changes")) {
            var before = cost(editor, brief + "?view=" + sight);
            assertThat(cost(editor, lengthy + "?view=" + sight)).as(sight).isEqualTo(before);
            assertThat(editor.get(lengthy + "?view=" + sight).status()).isEqualTo(200);
            assertThat(before.desk()).as(sight).isLessThanOrEqualTo(sight.equals("changes") ? 57 : 43);
        }
    }

    /** The review of a letter of so many paragraphs, gaps, people, consents, comments and findings, in its last round of some. */
    private String rounds(int size, int rounds) {
        var number = described(size);
        IntStream.range(0, size).forEach(one -> {
            courier.comment(number, new Anchor("en", "secret" + one), "Comment " + one);
            courier.authenticate(number, "Finding " + one);
        });
        IntStream.range(1, rounds).forEach(round -> {
            courier.sendBack(number, new Grounds(DecisionGround.TEXT, "Round " + round));
            courier.submit(number);
        });
        return "/desk/letters/" + number.inAddress() + "/review";
    }

    @Test
    void areAsManyToPreviewALongLetterAsAShortOneInAnyChannel() {
        var editor = Visitor.signedIn("editor");
        var brief = "/desk/letters/" + described(1).inAddress() + "/preview?channel=";
        var lengthy = "/desk/letters/" + described(60).inAddress() + "/preview?channel=";

        for (var channel : List.of("reader", "search", "feed", "file")) {
            assertThat(cost(editor, lengthy + channel)).as(channel).isEqualTo(cost(editor, brief + channel));
            assertThat(cost(editor, brief + channel).desk()).as(channel).isLessThanOrEqualTo(32);
        }
    }

    @Test
    void areAsManyForManyEmbargoesAsForFew() {
        var editor = Visitor.signedIn("editor");
        var number = described(1);
        courier.embargo(number, "the first", "to wait");
        var page = "/desk/letters/" + number.inAddress() + "/embargo";
        var one = cost(editor, page);
        var list = cost(editor, "/desk/embargoes");

        IntStream.range(0, 6).forEach(next -> courier.embargo(number, "the next " + next, "to wait"));

        assertThat(cost(editor, page)).isEqualTo(one);
        assertThat(cost(editor, "/desk/embargoes")).isEqualTo(list);
        assertThat(list.desk()).isBetween(2L, 4L);
    }

    @Test
    void areFewForTheOtherPagesOfTheDesk() {
        var editor = Visitor.signedIn("editor");
        var number = planted.number(Fate.PUBLISHED).inAddress();

        assertThat(cost(editor, "/desk/letters/" + number + "/entry").desk()).isLessThanOrEqualTo(12);
        assertThat(cost(Visitor.signedIn("clerk"), "/desk/letters/new")).isEqualTo(new Cost(4, 0));
        assertThat(cost(Visitor.signedIn("auditor"), "/desk/audit")).isEqualTo(new Cost(4, 0));
    }

    @Test
    void areElevenForTheDashboardWhateverItShows() {
        var editor = Visitor.signedIn("editor");
        var before = cost(editor, "/desk/dashboard");

        IntStream.range(0, 3).forEach(one -> published("A line more, the " + one + "."));

        assertThat(cost(editor, "/desk/dashboard")).isEqualTo(before);
        assertThat(before).isEqualTo(new Cost(11, 0));
        assertThat(cost(Visitor.signedIn("clerk"), "/desk/dashboard")).isEqualTo(before);
    }

    @Test
    void areAsManyForManyNoticesAsForFew() {
        var editor = Visitor.signedIn("editor2");
        published("One.");
        var few = cost(editor, "/desk/notices");

        IntStream.range(0, 5).forEach(one -> published("The letter number " + one + "."));

        assertThat(cost(editor, "/desk/notices")).isEqualTo(few);
        assertThat(few).isEqualTo(new Cost(5, 0));
    }

    @Test
    void areAsManyForTheFirstLetterOfAConsignmentAsForALaterOne() {
        var clerk = Visitor.signedIn("clerk");
        var consignment = courier.consignment();

        var first = toRegisterIn(clerk, consignment);
        IntStream.range(0, 8).forEach(one -> toRegisterIn(clerk, consignment));
        var later = toRegisterIn(clerk, consignment);

        assertThat(later).isLessThanOrEqualTo(first);
        assertThat(later).isLessThanOrEqualTo(19);
    }

    /** Whom its correspondents may be was sought when it was registered; the page that follows asks once whether anybody was found. */
    @Test
    void areFewForTheFormThatFollowsALetter() {
        var clerk = Visitor.signedIn("clerk");
        var first = cost(clerk, "/desk/letters/new");
        var number = courier.register(Party.named("Bahador Statements"), Party.unknown(), PlainLetters.description());

        var next = cost(clerk, "/desk/letters/new?registered=" + number.inAddress());

        assertThat(next.desk() - first.desk()).isLessThanOrEqualTo(3);
    }

    /** What it costs to open the form, register a letter with it, and be sent on to the next; the least of three. */
    private long toRegisterIn(Visitor clerk, String consignment) {
        var address = "/desk/letters/new?consignment=" + consignment;
        var fields = Map.of(
                "register", "register",
                "consignment", consignment,
                "kind", "TESTIMONY",
                "mode", "POST",
                "language", "fa",
                "receivedOn", "2026-03-02",
                "registerAndNext", "Register and next");
        return IntStream.range(0, 3)
                .mapToLong(one -> statements
                        .of(() ->
                                assertThat(clerk.post(address, fields).status()).isEqualTo(302))
                        .desk())
                .min()
                .orElseThrow();
    }

    @Test
    void areTwoWhileALetterIsTypedHoweverManyLookLikeIt() {
        var clerk = Visitor.signedIn("clerk");
        var asked = "/desk/letters/likeness?sender=Sepideh+Statements&writtenOn=";
        alike(1, "12 May 1931");
        alike(5, "13 May 1931");

        assertThat(cost(clerk, asked + "1931-05-12")).isEqualTo(new Cost(2, 0));
        assertThat(cost(clerk, asked + "1931-05-13")).isEqualTo(new Cost(2, 0));
        assertThat(cost(clerk, asked + "1931-05-14")).isEqualTo(new Cost(1, 0));
    }

    @Test
    void areAsManyToCompareLongLettersAsShortOnes() {
        var editor = Visitor.signedIn("editor");
        var brief = besides(editor, 1);

        assertThat(besides(editor, 40)).isEqualTo(brief);
        assertThat(brief.desk()).isLessThanOrEqualTo(20);
    }

    private Cost besides(Visitor who, int size) {
        return cost(
                who,
                "/desk/letters/" + described(size).inAddress() + "/beside/"
                        + described(size).inAddress());
    }

    private void alike(int letters, String written) {
        var plain = PlainLetters.description();
        var facts = new Description(
                plain.kind(),
                plain.mode(),
                plain.receivedOn(),
                LetterDateReader.read(written).orElseThrow(),
                null,
                plain.languages(),
                null,
                null);
        IntStream.range(0, letters)
                .forEach(one -> courier.register(Party.named("Sepideh Statements"), Party.unknown(), facts));
    }

    private Cost cost(Visitor who, String address) {
        who.get(address); // whatever is read once and kept is read now
        return who == visitor ? statements.ofMaking(who, address) : statements.of(() -> who.get(address));
    }

    private static long rows(Visitor who, String address) {
        return ROW.matcher(who.get(address).text()).results().count();
    }

    /** The page of the register that lists so many letters, the oldest. */
    private String oldest(int letters) {
        while (courier.after(letters).isEmpty()) {
            courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        }
        return "/desk/letters?after=" + courier.after(letters).orElseThrow().inAddress();
    }

    private String published(String text) {
        var number = courier.publish(
                PlainLetters.description(), PlainLetters.draft("Of some length", text), PlainLetters.consent(), null);
        return "/en/letters/" + courier.publicId(number);
    }

    private static String paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "This is paragraph " + number + ".")
                .collect(Collectors.joining("\n\n"));
    }

    /** A letter of so many paragraphs, gaps, people and consents, handed in for review. */
    private RegistrationNumber described(int size) {
        var plain = PlainLetters.draft("Of some length", text(size));
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        IntStream.range(0, size).forEach(one -> courier.allow(number, PlainLetters.consent()));
        courier.write(
                number,
                new Draft(
                        "en", plain.transcription(), plain.headings(), plain.translations(), gaps(size), people(size)));
        courier.submit(number);
        return number;
    }

    private static String text(int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> "Here stands secret" + place + " and more.")
                .collect(Collectors.joining("\n\n"));
    }

    private static List<Redaction> gaps(int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> new Redaction("en", "secret" + place, Ground.NAME))
                .toList();
    }

    private static List<Mention> people(int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> new Mention("Somebody" + place, MentionDecision.WITHHELD))
                .toList();
    }
}
