package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.harvest.Granary;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.thread.Relation;

/** The correspondence that readers see from a letter: to letters that they can read, as long as they can, and no sign of others. */
@ExtendWith(ArquillianExtension.class)
class ThreadsIT {

    private static final Duration SOON = Duration.ofSeconds(3);

    private static final String RIC = "https://www.ica.org/standards/RiC/ontology#";

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    @Inject
    Granary granary;

    @Inject
    ReadingRoom room;

    @Inject
    Statements statements;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void areToldFromBothSidesInEveryForm() {
        for (var relation : Relation.values()) {
            var one = published("One");
            var other = published("Other");

            courier.bind(one, relation, other, "for the house alone");

            assertThat(told(one)).as(relation.name()).contains(id(other)).contains(words(relation));
            assertThat(told(other)).as(relation.name()).contains(id(one)).contains(words(opposite(relation)));
            assertThat(told(one) + told(other)).doesNotContain("for the house alone");
        }
    }

    private static Relation opposite(Relation relation) {
        return Relation.values()[relation.ordinal() ^ 1];
    }

    private static List<String> words(Relation relation) {
        return switch (relation) {
            case REPLIES_TO -> List.of("<h3>Replies to</h3>", "\nReplies to: ", "\"isReplyTo\"", RIC + "isReplyTo");
            case ANSWERED_BY -> List.of("<h3>Answered by</h3>", "\nAnswered by: ", "\"hasReply\"", RIC + "hasReply");
            case ENCLOSED_IN -> List.of("<h3>Enclosed in</h3>", "\"whole\"", RIC + "isOrWasConstituentOf");
            case ENCLOSES -> List.of("<h3>Enclosed with this letter</h3>", "\"part\"", "\"hasPart\"");
            case COMES_AFTER -> List.of("<h3>Earlier letter of this correspondence</h3>", "type=\"prev\"");
            case COMES_BEFORE -> List.of("<h3>Later letter of this correspondence</h3>", "type=\"next\"");
        };
    }

    @Test
    void showOfTheOtherWhatItsOwnPageShows() {
        var one = published("One");
        var other = published("A heading of its own");

        courier.bind(one, Relation.REPLIES_TO, other, null);

        assertThat(thread(one)).contains("A heading of its own");
    }

    @Test
    void endWhereTheOtherCannotBeRead() {
        ways().forEach((way, hide) -> {
            var one = published("One");
            var other = approved("Hidden heading");
            courier.bind(one, Relation.REPLIES_TO, other, null);
            if (!way.startsWith("never")) {
                courier.publish(other, null);
                assertThat(told(one)).as(way).contains(id(other));
            }

            hide.accept(other);

            assertThat(told(one)).as(way).doesNotContain(id(other), "Hidden heading", other.toString());
            assertThat(told(one)).as(way).doesNotContain("<h2>Correspondence</h2>", "correspContext");
        });
    }

    private Map<String, Consumer<RegistrationNumber>> ways() {
        var ways = new LinkedHashMap<String, Consumer<RegistrationNumber>>();
        ways.put("never published", number -> {});
        ways.put("never yet", number -> courier.publish(number, Instant.now().plus(Duration.ofDays(30))));
        ways.put("suspended", number -> courier.suspend(number, "to wait"));
        ways.put("embargoed", number -> courier.embargo(number, "an event", "to wait"));
        ways.put("withdrawn", number -> courier.withdraw(number, "for good"));
        ways.put("consent revoked", number -> courier.revoke(consents.get(number), "a change of mind"));
        ways.put(
                "consent expired", number -> cellar.letPass(id(number), "visible_until = now() - interval '1 second'"));
        return ways;
    }

    private final Map<RegistrationNumber, Long> consents = new LinkedHashMap<>();

    @Test
    void areBackOnceTheOtherIs() {
        var one = published("One");
        var other = published("Other");
        courier.bind(one, Relation.REPLIES_TO, other, null);

        courier.suspend(other, "to wait");
        assertThat(told(one)).doesNotContain(id(other));
        courier.restore(other);

        assertThat(told(one)).contains(id(other));
    }

    @Test
    void areToldOfALetterThatIsPublishedLater() {
        var one = published("One");
        var other = approved("Other");
        courier.bind(one, Relation.REPLIES_TO, other, null);
        assertThat(told(one)).doesNotContain(id(other));

        courier.publish(other, null);

        assertThat(told(one)).contains(id(other));
    }

    @Test
    void outliveACorrectionOfEither() {
        var one = published("One");
        var other = published("Other");
        courier.bind(one, Relation.REPLIES_TO, other, null);

        correct(one, null);
        correct(other, null);
        correct(other, Instant.now().plus(Duration.ofDays(30)));

        assertThat(told(one)).contains(id(other));
        assertThat(told(other)).contains(id(one));
    }

    @Test
    void areNotToldBeforeAnEditorShowsThemNorAfterTheyAreTakenBack() {
        var one = published("One");
        var other = published("Other");

        courier.bindUnseen(one, Relation.REPLIES_TO, other, null);
        assertThat(told(one) + told(other).replace(id(other), "")).doesNotContain(id(other), "<h2>Correspondence");
        courier.showBonds(one);
        assertThat(told(one)).contains(id(other));
        courier.releaseBonds(one);

        assertThat(told(one)).doesNotContain(id(other));
    }

    /** Who follows a hidden letter does not follow what that follows. */
    @Test
    void doNotReachOverALetterThatIsHidden() {
        var first = published("First");
        var middle = published("Middle");
        var last = published("Last");
        courier.bind(middle, Relation.COMES_AFTER, first, null);
        courier.bind(last, Relation.COMES_AFTER, middle, null);
        assertThat(thread(middle)).contains(id(first), id(last));

        courier.suspend(middle, "to wait");

        assertThat(told(first)).doesNotContain(id(last), id(middle), "correspContext");
        assertThat(told(last)).doesNotContain(id(first), id(middle), "correspContext");
    }

    @Test
    void renewThePageOfWhichThereIsACopy() {
        var one = published("One");
        var other = published("Other");
        courier.bindUnseen(one, Relation.REPLIES_TO, other, null);
        var address = "/en/letters/" + id(one);
        visitor.get(address);
        var tag = visitor.get(address).header("ETag").orElseThrow();
        assertThat(statements.of(() -> visitor.get(address))).isEqualTo(new Cost(0, 1));

        courier.showBonds(one);
        var bound = visitor.get(address, "If-None-Match", tag);
        courier.suspend(other, "to wait");
        var alone = visitor.get(address, "If-None-Match", bound.header("ETag").orElseThrow());

        assertThat(bound.status()).isEqualTo(200);
        assertThat(bound.text()).contains("<h2>Correspondence</h2>");
        assertThat(alone.status()).isEqualTo(200);
        assertThat(alone.text()).doesNotContain("<h2>Correspondence</h2>");
    }

    @Test
    void moveTheDatestampsOfBothLetters() {
        var one = published("One");
        var other = published("Other");
        var before = List.of(changed(one), changed(other));

        courier.bind(one, Relation.REPLIES_TO, other, null);
        var bound = List.of(changed(one), changed(other));
        courier.suspend(other, "to wait");
        var alone = changed(one);
        courier.restore(other);
        var again = changed(one);
        courier.releaseBonds(one);

        assertThat(bound.get(0)).isAfter(before.get(0));
        assertThat(bound.get(1)).isAfter(before.get(1));
        assertThat(alone).isAfter(bound.get(0));
        assertThat(again).isAfter(alone);
        assertThat(changed(one)).isAfter(again);
        assertThat(changed(other)).isAfter(again);
    }

    /** Else the date would tell that there is another letter. */
    @Test
    void moveNothingForTheSakeOfALetterThatNobodySees() {
        var one = published("One");
        var other = approved("Other");
        var before = changed(one);
        var state = room.state();

        courier.bind(one, Relation.REPLIES_TO, other, null);
        courier.publish(other, Instant.now().plus(Duration.ofDays(30)));
        courier.suspend(other, "to wait");
        courier.restore(other);
        courier.withdraw(other, "for good");
        courier.releaseBonds(one);

        assertThat(changed(one)).isEqualTo(before);
        assertThat(room.state()).isEqualTo(state);
    }

    @Test
    void moveTheDatestampAtTheHourOfTheOther() {
        var one = published("One");
        var other = approved("Other");
        courier.bind(one, Relation.REPLIES_TO, other, null);
        var hour = Instant.now().plus(SOON).truncatedTo(ChronoUnit.MILLIS);
        courier.publish(other, hour);
        var before = changed(one);

        while (changed(one).equals(before)) {
            assertThat(Instant.now()).isBefore(hour.plus(SOON));
            Thread.onSpinWait();
        }

        assertThat(changed(one)).isEqualTo(hour);
        assertThat(told(one)).contains(id(other));
    }

    @Test
    void costThePageNoStatementMore() {
        var one = published("One");
        IntStream.range(0, 12)
                .forEach(time -> courier.bind(one, Relation.ANSWERED_BY, published("Answer " + time), null));

        assertThat(statements.ofMaking(visitor, "/en/letters/" + id(one))).isEqualTo(new Cost(0, 4));
        assertThat(statements
                        .of(() -> visitor.get("/letters/" + id(one) + ".tei.xml"))
                        .readingRoom())
                .isEqualTo(5);
    }

    private Instant changed(RegistrationNumber number) {
        return granary.change(id(number)).orElseThrow().changedAt();
    }

    private String id(RegistrationNumber number) {
        return courier.publicId(number);
    }

    /** What stands on the page of a letter of its correspondence. */
    private String thread(RegistrationNumber number) {
        return visitor.get("/en/letters/" + id(number))
                .text()
                .replaceFirst("(?s).*(<section class=\"related thread\">.*?</section>).*", "$1");
    }

    /** Its correspondence on its page, and all that machines are told of it. */
    private String told(RegistrationNumber number) {
        var page = visitor.get("/en/letters/" + id(number)).text();
        var thread = page.contains("related thread") ? thread(number) : "";
        var oai = Reach.records(id(number)).filter(address -> address.contains("=tei"));
        var forms = Stream.of(".tei.xml", ".jsonld", ".txt").map(ending -> "/letters/" + id(number) + ending);
        return Stream.concat(forms, oai)
                .map(address -> visitor.get(address).text())
                .collect(Collectors.joining("\n", thread, ""));
    }

    private void correct(RegistrationNumber number, Instant from) {
        courier.revise(number);
        courier.submit(number);
        courier.approve(number);
        courier.publishCorrection(number, from, "A word was misread.");
    }

    private RegistrationNumber published(String title) {
        var number = approved(title);
        courier.publish(number, null);
        return number;
    }

    private RegistrationNumber approved(String title) {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        consents.put(number, courier.allow(number, PlainLetters.consent()));
        courier.write(number, PlainLetters.draft(title, "One of several."));
        courier.submit(number);
        courier.approve(number);
        return number;
    }
}
