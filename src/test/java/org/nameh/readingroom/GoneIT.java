package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;

/** What becomes of the address of a letter that was public, from the very next request on. */
@ExtendWith(ArquillianExtension.class)
class GoneIT {

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void isSaidAtTheNextRequestAfterASuspensionWhateverTheBrowserHolds() {
        var number = published();
        var tag = ask(number).header("ETag").orElseThrow();
        assertThat(ask(number, "If-None-Match", tag).status()).isEqualTo(304);

        courier.suspend(number, "to wait");

        assertThat(ask(number, "If-None-Match", tag).status()).isEqualTo(410);
    }

    @Test
    void endsWhenASuspensionIsLifted() {
        var number = published();
        var before = ask(number);
        courier.suspend(number, "to wait");

        courier.restore(number);

        assertThat(ask(number).body()).isEqualTo(before.body());
    }

    @Test
    void isSaidAtTheNextRequestAfterAWithdrawal() {
        var number = published();
        var tag = ask(number).header("ETag").orElseThrow();

        courier.withdraw(number, "for good");

        assertThat(ask(number, "If-None-Match", tag).status()).isEqualTo(410);
        assertThat(ask(number).text()).contains("Somebody’s safety");
    }

    /** Else the address would tell that the letter is about to come back. */
    @Test
    void isSaidAsLongAsANewEditionIsOnlyScheduled() {
        var number = published();
        courier.withdraw(number, "for now");
        var tombstone = ask(number);

        courier.publish(number, Instant.now().plus(Duration.ofDays(30)));

        assertThat(ask(number).status()).isEqualTo(410);
        assertThat(ask(number).body()).isEqualTo(tombstone.body());
    }

    @Test
    void isSaidAtTheNextRequestAfterARevocation() {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        var consent = courier.allow(number, PlainLetters.consent());
        courier.write(number, PlainLetters.draft("A change of mind", "I say this today."));
        courier.submit(number);
        courier.approve(number);
        courier.publish(number, null);
        var tag = ask(number).header("ETag").orElseThrow();

        courier.revoke(consent, "a change of mind");

        assertThat(ask(number, "If-None-Match", tag).status()).isEqualTo(410);
    }

    @Test
    void isSaidWhenTheConsentHasExpired() {
        var number = published();
        var tag = ask(number).header("ETag").orElseThrow();

        cellar.letPass(
                courier.publicId(number),
                "visible_from = now() - interval '2 days', visible_until = now() - interval '1 day'");

        assertThat(ask(number, "If-None-Match", tag).status()).isEqualTo(410);
    }

    @Test
    void leavesTheListAtTheNextRequest() {
        var number = published();
        assertThat(visitor.get("/en/letters").text()).contains(courier.publicId(number));

        courier.suspend(number, "to wait");

        assertThat(visitor.get("/en/letters").text()).doesNotContain(courier.publicId(number));
    }

    /** A tombstone is the same for every letter withdrawn on the same ground and day: it tells nothing about the letter. */
    @Test
    void tellsNothingOfTheLetter() {
        var one = published();
        var other = courier.publish(
                PlainLetters.description(), PlainLetters.withholding("Farawayshire"), PlainLetters.consent(), null);

        courier.withdraw(one, "the reason of one");
        courier.withdraw(other, "the reason of the other");

        assertThat(tombstone(one)).isEqualTo(tombstone(other));
    }

    @Test
    void isNotKeptByAnyCache() {
        var number = published();

        courier.suspend(number, "to wait");

        assertThat(ask(number).headers()).doesNotContainKeys("etag", "last-modified", "expires");
    }

    private String tombstone(RegistrationNumber number) {
        return ask(number).text().replace(courier.publicId(number), "........");
    }

    private RegistrationNumber published() {
        return courier.publish(
                PlainLetters.description(),
                PlainLetters.draft("Here today", "And gone tomorrow."),
                PlainLetters.consent(),
                null);
    }

    private Visit ask(RegistrationNumber number, String... headers) {
        return visitor.get("/en/letters/" + courier.publicId(number), headers);
    }
}
