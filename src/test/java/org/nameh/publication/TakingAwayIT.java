package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.readingroom.Absence;
import org.nameh.readingroom.ReadingRoom;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class TakingAwayIT {

    private static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS);
    private static final Terms ANONYMOUS = Journey.terms(NameDisclosure.ANONYMOUS);

    @Inject
    Door door;

    @Inject
    ReadingRoom readingRoom;

    @Inject
    ConsentBook consents;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsSecondEditor secondEditor;

    private RegistrationNumber number;
    private String publicId;

    @AfterEach
    void leaveNothingPublic() {
        if (sheet().isPresent()) {
            withdraw();
        }
    }

    @Test
    void stopsALetterAtOnceUntilTwoLiftTheStop() {
        number = journey.published();
        publicId();
        editor.run(() -> door.suspend(number, "A brother called."));
        assertThat(read()).isEmpty();
        assertThat(absence()).get().extracting(Absence::ground).isNull();

        assertThatThrownBy(() -> editor.run(() -> door.restore(number)))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage("publication.refused.notProposed");
        editor.run(() -> door.proposeRestoring(number));
        assertThat(read()).isEmpty();
        assertThat(sheet())
                .get()
                .extracting(PublicationSheet::restoringProposedBy)
                .isEqualTo("editor");
        assertThatThrownBy(() -> editor.run(() -> door.restore(number)))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage("publication.refused.liftedBySame");
        assertThatThrownBy(() -> secondEditor.run(() -> door.proposeRestoring(number)))
                .hasMessage("publication.refused.proposedBefore");
        assertThatThrownBy(() -> secondEditor.run(() -> door.suspend(number, null)))
                .hasMessage("publication.refused.suspendedBefore");
        assertRefused("publication.refused.suspended");
        secondEditor.run(() -> door.restore(number));
        assertThat(read()).isPresent();
    }

    @Test
    void bringsALetterBackAfterARevocationUnderAnotherConsentOnly() {
        number = journey.published();
        var first = clerk.get(() -> consents.of(number)).get(0).id();
        clerk.run(() -> consents.revoke(first, null));
        assertThat(read()).isEmpty();
        assertThatThrownBy(() -> editor.run(() -> door.restore(number))).hasMessage("publication.refused.noConsent");

        journey.consent(number, ANONYMOUS);
        editor.run(() -> door.publish(number, null, Set.of()));
        assertThat(read()).isPresent();
    }

    @Test
    void leavesATombstoneOfWhatWasPublic() {
        number = journey.published();
        publicId();

        withdraw();

        assertThat(read()).isEmpty();
        assertThat(absence()).get().extracting(Absence::ground).isEqualTo("ERROR");
        assertThat(sheet()).isEmpty();
        assertThatThrownBy(this::withdraw).hasMessage("publication.refused.notPublished");
    }

    @Test
    void tellsThePublicOfAWithdrawalInTheirLanguageElseInEnglish() {
        number = journey.published();
        publicId();

        editor.run(() -> door.withdraw(
                number,
                new Withdrawal(WithdrawalGround.SAFETY, null, Map.of("en", "Taken away.", "fa", "برداشته شد."))));

        assertThat(readingRoom.absence(publicId(), Language.FA))
                .get()
                .extracting(Absence::note)
                .isEqualTo("برداشته شد.");
        assertThat(readingRoom.absence(publicId(), Language.DE))
                .get()
                .extracting(Absence::note)
                .isEqualTo("Taken away.");
    }

    @Test
    void tellsThePublicNoNameInANote() {
        number = journey.registered(Party.named("Shirin Pazhvak"));
        translator.run(() -> scriptorium.save(number, -1, Journey.draft("We were told to wait.")));
        journey.submit(number);
        editor.run(() -> review.approve(number, 1));
        journey.consent(number, Journey.terms(NameDisclosure.FULL));
        editor.run(() -> door.publish(number, null, Set.of()));
        publicId();

        for (var note : List.of("Shirin Pazhvak asked us.", "شیرین پژواک خواست.", "S. Pazhvak asked us.")) {
            var withdrawal = new Withdrawal(WithdrawalGround.CONSENT, null, Map.of("en", note));
            assertThatThrownBy(() -> editor.run(() -> door.withdraw(number, withdrawal)))
                    .as(note)
                    .isInstanceOf(PublicationRefused.class)
                    .hasMessage("publication.refused.noteTells");
        }
        assertThat(read()).isPresent();
    }

    @Test
    void leavesNoTraceOfWhatWasNeverPublic() {
        number = scheduled(TOMORROW);
        publicId();

        withdraw();

        assertThat(absence()).isEmpty();
    }

    @Test
    void leavesNoTraceOfWhatWasStoppedBeforeItsDay() {
        number = scheduled(Instant.now().plusSeconds(2));
        editor.run(() -> door.suspend(number, null));
        publicId();
        var sheet = sheet().orElseThrow();
        assumeTrue(sheet.suspendedAt().isBefore(sheet.publishAt()), "this machine was too slow to stop it in time");
        while (!Instant.now().isAfter(sheet.publishAt())) {
            LockSupport.parkNanos(50_000_000);
        }

        assertThat(absence()).isEmpty();
        withdraw();
        assertThat(absence()).isEmpty();
    }

    @Test
    void keepsTheTombstoneUntilTheDayOfTheNextEdition() {
        number = journey.published();
        publicId();
        withdraw();

        editor.run(() -> door.publish(number, TOMORROW, Set.of()));

        assertThat(read()).isEmpty();
        assertThat(absence()).get().extracting(Absence::ground).isEqualTo("ERROR");
    }

    @Test
    void replacesAnEditionWhenTheNextIsPublishedAndNotBefore() {
        number = journey.published();
        translator.run(() -> scriptorium.revise(number));
        translator.run(
                () -> scriptorium.save(number, scriptorium.show(number).seenVersion(), Journey.draft("We left.")));
        journey.submit(number);
        editor.run(() -> review.approve(number, 2));
        assertThat(read()).contains("We were told to wait.");

        assertRefused("publication.refused.noChangeNote");
        secondEditor.run(() -> door.correct(number, null, Set.of(), Map.of("en", "We know more now.")));
        assertThat(read()).contains("We left.");
        assertThat(sheet()).get().extracting(PublicationSheet::ordinal).isEqualTo(2);
    }

    private RegistrationNumber scheduled(Instant from) {
        var letter = journey.approved();
        journey.consent(letter, ANONYMOUS);
        editor.run(() -> door.publish(letter, from, Set.of()));
        return letter;
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> editor.run(() -> door.publish(number, null, Set.of())))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage(why);
    }

    private void withdraw() {
        editor.run(() -> door.withdraw(number, Withdrawal.on(WithdrawalGround.ERROR, "A test.")));
    }

    private Optional<PublicationSheet> sheet() {
        return editor.get(() -> door.sheet(number));
    }

    private Optional<String> read() {
        return readingRoom
                .read(publicId(), Language.EN)
                .map(letter -> letter.original().body());
    }

    private Optional<Absence> absence() {
        return readingRoom.absence(publicId(), Language.EN);
    }

    /** Where the public finds the letter; remembered, since the desk forgets it with the publication. */
    private String publicId() {
        publicId = sheet().map(PublicationSheet::publicId).orElse(publicId);
        return publicId;
    }
}
