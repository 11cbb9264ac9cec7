package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.Act;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
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
class DoorBoundaryIT {

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
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    private RegistrationNumber number;
    private String publicId;

    @AfterEach
    void leaveNothingPublic() {
        if (sheet().isPresent()) {
            withdraw();
        }
    }

    @Test
    void letsTheApprovedTextOut() {
        number = journey.published();

        assertThat(read()).contains("We were told to wait.");
        assertThat(sheet()).get().extracting(PublicationSheet::publishedBy).isEqualTo("editor");
    }

    @Test
    void staysShutWithoutAnApproval() {
        number = journey.submitted();
        journey.consent(number, ANONYMOUS);

        assertRefused("publication.refused.notApproved");
        editor.run(() -> review.approve(number, 1));
        editor.run(() -> door.publish(number, null, Set.of()));
        assertThat(read()).isPresent();
    }

    @Test
    void staysShutWithoutAConsent() {
        number = journey.approved();
        assertRefused("publication.refused.noConsent");
        journey.consent(number, Journey.terms(Act.RESEARCH, NameDisclosure.FULL, null));
        assertRefused("publication.refused.noConsent");
        journey.consent(number, Journey.terms(Act.PUBLISH_TEXT, NameDisclosure.FULL, LocalDate.of(2025, 2, 1)));
        assertRefused("publication.refused.noConsent");
        var revoked = journey.consent(number, ANONYMOUS);
        clerk.run(() -> consents.revoke(revoked, null));
        assertRefused("publication.refused.noConsent");

        journey.consent(number, ANONYMOUS);
        editor.run(() -> door.publish(number, null, Set.of()));
        assertThat(read()).isPresent();
    }

    @Test
    void staysShutForADayOnWhichTheConsentHasEnded() {
        number = journey.approved();
        var today = LocalDate.now(ZoneOffset.UTC);
        journey.consent(number, Journey.terms(Act.PUBLISH_TEXT, NameDisclosure.ANONYMOUS, today.plusDays(3)));

        assertThatThrownBy(() -> editor.run(() -> door.publish(number, TOMORROW.plus(9, ChronoUnit.DAYS), Set.of())))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage("publication.refused.noConsent");
        editor.run(() -> door.publish(number, TOMORROW, Set.of()));
        assertThat(sheet()).isPresent();
    }

    @Test
    void staysShutForALanguageThatTheConsentLeavesOut() {
        number = journey.approved();
        journey.consent(
                number,
                new Terms(
                        Act.PUBLISH_TEXT,
                        NameDisclosure.ANONYMOUS,
                        null,
                        List.of("fa"),
                        LocalDate.of(2025, 1, 1),
                        null,
                        GivenHow.IN_PERSON,
                        null));

        assertRefused("publication.refused.language");
    }

    @Test
    void staysShutWhileTheNameThatTheConsentHidesCanBeRead() {
        number = journey.registered(Party.named("Shirin Pazhvak"));
        translator.run(() -> scriptorium.save(number, -1, Journey.draft("I, Shirin Pazhvak, waited.")));
        journey.submit(number);
        editor.run(() -> review.approve(number, 1));
        journey.consent(number, ANONYMOUS);

        assertRefused("publication.refused.nameReadable");
        journey.consent(number, Journey.terms(NameDisclosure.FULL));
        editor.run(() -> door.publish(number, null, Set.of()));
        assertThat(read()).contains("I, Shirin Pazhvak, waited.");
    }

    @Test
    void keepsALetterInUntilItsDay() {
        number = scheduled(TOMORROW);

        assertThat(read()).isEmpty();
        assertThat(absence()).isEmpty();
    }

    @Test
    void isMovedByEditorsAlone() {
        number = journey.published();

        for (var other : List.of(clerk, translator, admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> door.publish(number, null, Set.of())))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> door.suspend(number, null)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> door.proposeRestoring(number)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> door.restore(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() ->
                            other.run(() -> door.withdraw(number, Withdrawal.on(WithdrawalGround.OTHER, null))))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> door.publish(number, null, Set.of())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void isWatchedByWhoeverWorksOnLetters() {
        number = journey.published();

        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> door.sheet(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> door.preview(number, Language.EN)))
                    .isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of(clerk, translator, editor)) {
            assertThat(other.get(() -> door.preview(number, Language.EN))).isPresent();
        }
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
