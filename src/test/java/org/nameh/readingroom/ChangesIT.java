package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.harvest.Change;
import org.nameh.harvest.Granary;
import org.nameh.harvest.Place;
import org.nameh.harvest.Selection;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;

/** When the public side of a letter changed, as harvesters are told: at each change that readers notice, and at no other. */
@ExtendWith(ArquillianExtension.class)
class ChangesIT {

    private static final Duration SOON = Duration.ofSeconds(3);

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    @Inject
    Granary granary;

    @Inject
    ReadingRoom room;

    @Inject
    PlantedLetters planted;

    @Test
    void isTheMomentOfPublication() {
        var before = Instant.now();

        var number = published();

        assertThat(change(number).gone()).isFalse();
        assertThat(change(number).changedAt()).isBetween(before, Instant.now());
        assertThat(room.state().changedAt()).isEqualTo(change(number).changedAt());
    }

    @Test
    void isNewWhenALetterIsStoppedAndWhenItComesBack() {
        var number = published();
        var first = change(number);

        courier.suspend(number, "to wait");
        var stopped = change(number);
        courier.restore(number);
        var back = change(number);

        assertThat(stopped.gone()).isTrue();
        assertThat(stopped.kind()).isNull();
        assertThat(stopped.languages()).isEmpty();
        assertThat(stopped.changedAt()).isAfter(first.changedAt());
        assertThat(back.gone()).isFalse();
        assertThat(back.changedAt()).isAfter(stopped.changedAt());
    }

    @Test
    void isNewWithAWithdrawalAndStaysForGood() {
        var number = published();
        var first = change(number);

        courier.withdraw(number, "for good");

        assertThat(change(number).gone()).isTrue();
        assertThat(change(number).changedAt()).isAfter(first.changedAt());
    }

    @Test
    void isNewWithARevocation() {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        var consent = courier.allow(number, PlainLetters.consent());
        courier.write(number, PlainLetters.draft("A change of mind", "I say this today."));
        courier.submit(number);
        courier.approve(number);
        courier.publish(number, null);

        courier.revoke(consent, "a change of mind");

        assertThat(change(number).gone()).isTrue();
    }

    @Test
    void isNewWithAnEmbargoAndWithItsEndAlsoTheSecondTime() {
        var number = published();
        var moments = new ArrayList<Instant>();

        for (var time = 0; time < 2; time++) {
            courier.embargo(number, "an event", "to wait");
            assertThat(change(number).gone()).isTrue();
            moments.add(change(number).changedAt());
            courier.lift(number, "it came to pass");
            assertThat(change(number).gone()).isFalse();
            moments.add(change(number).changedAt());
        }

        assertThat(moments).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isNewWhenTheConsentHasExpired() {
        var number = published();

        cellar.letPass(courier.publicId(number), "visible_until = now() - interval '1 second'");

        assertThat(change(number).gone()).isTrue();
    }

    @Test
    void isNewWithACorrection() {
        var number = published();
        var first = change(number);

        correct(number, null);

        assertThat(change(number).gone()).isFalse();
        assertThat(change(number).changedAt()).isAfter(first.changedAt());
    }

    /** Else the date would tell what is to come. */
    @Test
    void isTheSameWhileACorrectionWaitsOrIsTakenBack() {
        var number = published();
        var first = change(number);

        correct(number, Instant.now().plus(Duration.ofDays(30)));
        assertThat(change(number)).isEqualTo(first);
        correct(number, Instant.now().plus(Duration.ofDays(40)));

        assertThat(change(number)).isEqualTo(first);
    }

    @Test
    void isTheSameWhileAStoppedLetterIsWorkedOn() {
        var number = published();
        courier.suspend(number, "to wait");
        var stopped = change(number);

        courier.embargo(number, "an event", "to wait longer");
        courier.lift(number, "it came to pass");
        cellar.letPass(courier.publicId(number), "visible_until = now() - interval '1 second'");

        assertThat(change(number)).isEqualTo(stopped);
    }

    @Test
    void isNoneOfALetterThatNobodySaw() {
        var before = room.state();
        for (var fate : Fate.neverSeen()) {
            var number = planted.plant(fate, "unseen, " + fate);
            assertThat(granary.change(courier.publicId(number))).as(fate.name()).isEmpty();
        }

        assertThat(room.state()).isEqualTo(before);
    }

    /** Nothing has to run at that hour; and it is the hour itself, not that of the decision. */
    @Test
    void isTheHourForWhichALetterWasLetOut() {
        var hour = Instant.now().plus(SOON).truncatedTo(ChronoUnit.MILLIS);
        var number = approved();
        courier.publish(number, hour);
        var id = courier.publicId(number);

        while (granary.change(id).isEmpty()) {
            assertThat(Instant.now()).isBefore(hour.plus(SOON));
            Thread.onSpinWait();
        }

        assertThat(change(number).gone()).isFalse();
        assertThat(change(number).changedAt()).isEqualTo(hour);
        assertThat(room.state().changedAt()).isAfterOrEqualTo(hour);
    }

    @Test
    void areGoneThroughByKeyEachOnce() {
        planted.canaries();
        var whole = granary.changes(Selection.all(), Place.first(), 1_000).rows();

        var parts = new ArrayList<Change>();
        var slice = granary.changes(Selection.all(), Place.first(), 3);
        parts.addAll(slice.rows());
        while (slice.more()) {
            slice = granary.changes(Selection.all(), Place.behind(slice.last()), 3);
            parts.addAll(slice.rows());
        }

        assertThat(parts).isEqualTo(whole).extracting(Change::changedAt).isSorted();
        assertThat(whole).extracting(Change::publicId).doesNotHaveDuplicates().containsAll(cellar.visibleIds());
    }

    @Test
    void areSelectedByTimeAndKindAndLanguage() {
        var number = published();
        var moment = change(number).changedAt();

        assertThat(ids(new Selection(moment, null, null, null))).contains(courier.publicId(number));
        assertThat(ids(new Selection(moment.plus(1, ChronoUnit.MICROS), null, null, null)))
                .doesNotContain(courier.publicId(number));
        assertThat(ids(new Selection(null, moment, null, null))).doesNotContain(courier.publicId(number));
        assertThat(ids(new Selection(null, null, "STATEMENT", "en"))).contains(courier.publicId(number));
        assertThat(ids(new Selection(null, null, "REPLY", null))).doesNotContain(courier.publicId(number));
        assertThat(ids(new Selection(null, null, null, "fa"))).doesNotContain(courier.publicId(number));
    }

    private List<String> ids(Selection selection) {
        return granary.changes(selection, Place.first(), 1_000).rows().stream()
                .filter(change -> !change.gone())
                .map(Change::publicId)
                .toList();
    }

    private Change change(RegistrationNumber number) {
        return granary.change(courier.publicId(number)).orElseThrow();
    }

    private void correct(RegistrationNumber number, Instant from) {
        courier.revise(number);
        courier.submit(number);
        courier.approve(number);
        courier.publishCorrection(number, from, "A word was misread.");
    }

    private RegistrationNumber published() {
        var number = approved();
        courier.publish(number, null);
        return number;
    }

    private RegistrationNumber approved() {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.allow(number, PlainLetters.consent());
        courier.write(number, PlainLetters.draft("Of changes", "It comes and goes."));
        courier.submit(number);
        courier.approve(number);
        return number;
    }
}
