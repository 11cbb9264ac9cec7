package org.nameh.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.people.Party;
import org.nameh.platform.Refusal;
import org.nameh.publication.Door;
import org.nameh.publication.Withdrawal;
import org.nameh.publication.WithdrawalGround;
import org.nameh.review.DecisionGround;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.support.Journey;
import org.nameh.support.Undone;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    private static final Grounds GROUNDS = new Grounds(DecisionGround.TEXT, "The second page is missing.");

    @Inject
    AuditRoom room;

    @Inject
    Registry registry;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    ConsentBook consents;

    @Inject
    Door door;

    @Inject
    Journey journey;

    @Inject
    Undone undone;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsSecondEditor secondEditor;

    @Inject
    AsAuditor auditor;

    @Test
    void holdsOneEntryForEachStepOfALetter() {
        var number = journey.submitted();
        clerk.run(() -> registry.correct(number, 0, Journey.arrived()));
        editor.run(() -> review.takeUp(number));
        editor.run(() -> review.sendBack(number, 1, GROUNDS));
        translator.run(
                () -> scriptorium.save(number, scriptorium.show(number).seenVersion(), Journey.draft("We left.")));
        journey.submit(number);
        editor.run(() -> review.approve(number, 2));
        var consent = journey.consent(number, Journey.terms(NameDisclosure.ANONYMOUS));
        editor.run(() -> door.publish(number, null, Set.of()));
        editor.run(() -> door.suspend(number, null));
        editor.run(() -> door.proposeRestoring(number));
        secondEditor.run(() -> door.restore(number));
        clerk.run(() -> consents.revoke(consent, null));
        editor.run(() -> door.withdraw(number, Withdrawal.on(WithdrawalGround.CONSENT, null)));
        translator.run(() -> scriptorium.revise(number));
        journey.submit(number);
        secondEditor.run(() -> review.reject(number, 3, GROUNDS));

        assertThat(trail(number))
                .extracting(AuditRow::account, AuditRow::action)
                .containsExactly(
                        tuple("editor2", "VERSION_REJECTED"),
                        tuple("translator", "VERSION_SUBMITTED"),
                        tuple("translator", "VERSION_OPENED"),
                        tuple("editor", "LETTER_WITHDRAWN"),
                        tuple("clerk", "CONSENT_REVOKED"),
                        tuple("editor2", "LETTER_RESTORED"),
                        tuple("editor", "RESTORING_PROPOSED"),
                        tuple("editor", "LETTER_SUSPENDED"),
                        tuple("editor", "LETTER_PUBLISHED"),
                        tuple("clerk", "CONSENT_RECORDED"),
                        tuple("editor", "VERSION_APPROVED"),
                        tuple("translator", "VERSION_SUBMITTED"),
                        tuple("translator", "VERSION_SAVED"),
                        tuple("editor", "VERSION_RETURNED"),
                        tuple("editor", "REVIEW_TAKEN_UP"),
                        tuple("clerk", "ENTRY_CORRECTED"),
                        tuple("translator", "VERSION_SUBMITTED"),
                        tuple("translator", "VERSION_OPENED"),
                        tuple("clerk", "TRANSLATOR_ASSIGNED"),
                        tuple("clerk", "LETTER_REGISTERED"));
    }

    @Test
    void saysWhenItHappened() {
        var before = Instant.now().minusMillis(1);
        var number = journey.registered();

        assertThat(trail(number))
                .hasSize(2)
                .allSatisfy(entry ->
                        assertThat(entry.at()).isBetween(before, Instant.now().plusMillis(1)));
    }

    @Test
    void saysWhichVersionWasDecidedOnAndWhy() {
        var number = journey.submitted();
        editor.run(() -> review.sendBack(number, 1, GROUNDS));

        assertThat(trail(number).get(0).detail()).isEqualTo("version 1 TEXT");
    }

    @Test
    void holdsNoNameOfAPerson() {
        var before = newest();
        var number = journey.registered(Party.named("Parvaneh Rasouli"));

        assertThat(entriesSince(before))
                .extracting(AuditRow::action)
                .containsExactly("TRANSLATOR_ASSIGNED", "LETTER_REGISTERED", "CORRESPONDENT_ENTERED");
        assertThat(entriesSince(before))
                .noneMatch(entry -> String.valueOf(entry.detail()).contains("Parvaneh"));
        assertThat(trail(number)).hasSize(2);
    }

    @Test
    void holdsNothingOfWhatWasRefused() {
        var number = journey.submitted();
        var before = newest();

        for (var attempt : List.<Runnable>of(
                () -> clerk.run(() -> registry.register(Journey.arrivedFrom(Party.known(-1)))),
                () -> clerk.run(() -> registry.correct(number, 7, Journey.arrived())),
                () -> translator.run(() -> scriptorium.save(number, 7, Journey.draft("We stayed."))),
                () -> translator.run(() -> scriptorium.submit(number, 7)),
                () -> translator.run(() -> scriptorium.revise(number)),
                () -> editor.run(() -> review.approve(number, 7)),
                () -> editor.run(() -> review.sendBack(number, 1, Grounds.none())),
                () -> editor.run(() -> door.publish(number, null, Set.of())),
                () -> editor.run(() -> door.suspend(number, null)),
                () -> clerk.run(() -> consents.revoke(-1, null)))) {
            assertThatThrownBy(attempt::run).isInstanceOf(Refusal.class);
        }
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void holdsNothingOfWhatWasUndone() {
        var number = journey.submitted();
        var before = newest();

        clerk.get(() -> undone.get(() -> registry.register(Journey.arrived())));
        clerk.get(() -> undone.get(() -> consents.record(number, Journey.terms(NameDisclosure.ANONYMOUS))));
        editor.get(() -> undone.get(done(() -> review.approve(number, 1))));

        assertThat(newest()).isEqualTo(before);
        editor.run(() -> review.approve(number, 1));
        assertThat(newest()).isEqualTo(before + 1);
    }

    @Test
    void holdsARepeatedRegistrationOnce() {
        var arrived = Journey.arrived();
        var number = clerk.get(() -> registry.register(arrived));

        clerk.get(() -> registry.register(arrived));

        assertThat(trail(number)).hasSize(1);
    }

    private static Supplier<Boolean> done(Runnable task) {
        return () -> {
            task.run();
            return true;
        };
    }

    private List<AuditRow> trail(RegistrationNumber number) {
        return auditor.get(() -> room.history(number.toString()));
    }

    private long newest() {
        return auditor.get(() -> room.read(Long.MAX_VALUE)).rows().get(0).seq();
    }

    private List<AuditRow> entriesSince(long place) {
        return auditor.get(() -> room.read(Long.MAX_VALUE)).rows().stream()
                .filter(entry -> entry.seq() > place)
                .toList();
    }
}
