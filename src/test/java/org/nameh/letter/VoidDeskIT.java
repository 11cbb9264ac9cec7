package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.paper.ReceiptBook;
import org.nameh.platform.Language;
import org.nameh.review.Scriptorium;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class VoidDeskIT {

    private static final String REASON = "registered twice";

    @Inject
    VoidDesk desk;

    @Inject
    Registry registry;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ConsentBook consents;

    @Inject
    ReceiptBook receipts;

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

    @Test
    void keepsTheEntryWithTheReason() {
        var number = journey.registered();
        clerk.run(() -> desk.burn(number, REASON));

        assertThat(translator.get(() -> desk.of(number))).hasValueSatisfying(voiding -> {
            assertThat(voiding.reason()).isEqualTo(REASON);
            assertThat(voiding.by()).isEqualTo("clerk");
        });
        assertThat(clerk.get(() -> registry.show(number)).state()).isEqualTo(EntryState.VOID);
        assertThat(clerk.get(() -> registry.line(number)).status()).isEqualTo(ReviewStatus.VOID);
        assertThat(clerk.get(() -> registry.line(number)).voidReason()).isEqualTo(REASON);
    }

    @Test
    void givesTheNumberToNoOtherLetter() {
        var number = journey.registered();
        clerk.run(() -> desk.burn(number, REASON));

        assertThat(journey.registered()).isGreaterThan(number);
    }

    @Test
    void doesTheSameTwiceOnce() {
        var number = journey.registered();
        clerk.run(() -> desk.burn(number, REASON));
        clerk.run(() -> desk.burn(number, REASON));

        assertThatThrownBy(() -> editor.run(() -> desk.burn(number, REASON))).isInstanceOf(VoidRefused.class);
        assertThatThrownBy(() -> clerk.run(() -> desk.burn(number, "another")))
                .isInstanceOf(VoidRefused.class)
                .hasMessage("letter.refused.void");
    }

    @Test
    void isForClerksAndEditorsAlone() {
        var number = journey.registered();

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> desk.burn(number, REASON))).isInstanceOf(EJBAccessException.class);
        }
        editor.run(() -> desk.burn(number, REASON));
    }

    @Test
    void refusesAnApprovedOrPublishedLetter() {
        var approved = journey.approved();
        var published = journey.published();

        assertThatThrownBy(() -> editor.run(() -> desk.burn(approved, REASON)))
                .hasMessage("letter.refused.voidApproved");
        assertThatThrownBy(() -> editor.run(() -> desk.burn(published, REASON)))
                .hasMessage("letter.refused.voidApproved");
        var submitted = journey.submitted();
        editor.run(() -> desk.burn(submitted, REASON));
    }

    @Test
    void letsNothingMoreBeWritten() {
        var number = journey.drafted();
        clerk.run(() -> desk.burn(number, REASON));

        assertThatThrownBy(() -> clerk.run(() -> registry.correct(number, 1, Journey.arrived())))
                .isInstanceOf(VoidRefused.class);
        assertThatThrownBy(() -> translator.run(() -> scriptorium.save(
                        number, scriptorium.show(number).seenVersion(), Journey.draft("Other words."))))
                .isInstanceOf(VoidRefused.class);
        assertThatThrownBy(() -> journey.submit(number)).isInstanceOf(VoidRefused.class);
        assertThatThrownBy(() -> journey.consent(number, Journey.terms(NameDisclosure.ANONYMOUS)))
                .isInstanceOf(VoidRefused.class);
        assertThatThrownBy(() -> clerk.run(() -> receipts.issue(number, UUID.randomUUID(), Language.EN)))
                .isInstanceOf(VoidRefused.class);
        assertThat(translator.get(() -> scriptorium.show(number)).content().transcription())
                .isEqualTo("We were told to wait.");
    }
}
