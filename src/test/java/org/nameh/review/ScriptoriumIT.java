package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class ScriptoriumIT {

    @Inject
    Scriptorium scriptorium;

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
    void keepsWhatWasSaved() {
        var number = journey.registered();
        var draft = new Draft(
                "en",
                "We were told to wait.\n\nNobody came.",
                Map.of(
                        "en",
                        new Heading("Waiting", "A wait.", "The gate", "Shiraz"),
                        "fa",
                        new Heading("انتظار", null, null, null)),
                Map.of("fa", "گفتند صبر کنید.\n\nکسی نیامد."),
                List.of(new Redaction("en", "told", Ground.OTHER), new Redaction("fa", "گفتند", Ground.NAME)),
                List.of(new Mention("Nasrin", MentionDecision.WITHHELD)));

        translator.run(() -> scriptorium.save(number, -1, draft));

        var sheet = show(number);
        assertThat(sheet.content()).isEqualTo(draft);
        assertThat(sheet.state()).isEqualTo(VersionState.DRAFT);
        assertThat(sheet.contributors()).containsExactly("clerk", "translator");
    }

    @Test
    void showsAnEmptySheetBeforeAnythingIsWritten() {
        var sheet = show(journey.registered());

        assertThat(sheet.ordinal()).isZero();
        assertThat(sheet.seenVersion()).isEqualTo(-1);
        assertThat(sheet.content()).isEqualTo(Draft.empty("en"));
    }

    @Test
    void refusesToSaveOverWhatWasSavedElsewhere() {
        var number = journey.drafted();
        var seen = show(number).seenVersion();
        editor.run(() -> scriptorium.save(number, seen, Journey.draft("They let us go.")));

        assertThatThrownBy(() -> translator.run(() -> scriptorium.save(number, seen, Journey.draft("We stayed."))))
                .isInstanceOfSatisfying(
                        ChangedElsewhere.class,
                        refusal -> assertThat(refusal.getDetails()).first().isEqualTo("editor"));
        assertThat(show(number).content().transcription()).isEqualTo("They let us go.");
    }

    @Test
    void refusesAFirstSaveOfSomebodyWhoDidNotSeeTheFirst() {
        var number = journey.drafted();

        assertThatThrownBy(() -> editor.run(() -> scriptorium.save(number, -1, Journey.draft("We stayed."))))
                .isInstanceOf(ChangedElsewhere.class);
    }

    @Test
    void freezesWhatIsHandedIn() {
        var number = journey.drafted();
        assertThat(show(number).contentHash()).isNull();

        journey.submit(number);

        var sheet = show(number);
        assertThat(sheet.state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(sheet.contentHash()).matches("[0-9a-f]{64}");
        assertThatThrownBy(() -> translator.run(
                        () -> scriptorium.save(number, sheet.seenVersion(), Journey.draft("We stayed."))))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.frozen");
    }

    @Test
    void refusesToHandInWhatHasOpenPoints() {
        var number = journey.registered();
        var untitled = new Draft("en", "We were told to wait.", Map.of(), Map.of(), List.of(), List.of());
        translator.run(() -> scriptorium.save(number, -1, untitled));

        assertThatThrownBy(() -> journey.submit(number))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.openPoints");
        assertThat(show(number).state()).isEqualTo(VersionState.DRAFT);

        translator.run(() -> scriptorium.save(number, show(number).seenVersion(), Journey.draft("We waited.")));
        journey.submit(number);
        assertThat(show(number).state()).isEqualTo(VersionState.SUBMITTED);
    }

    @Test
    void refusesToHandInTwice() {
        var number = journey.submitted();

        assertThatThrownBy(() -> journey.submit(number))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.frozen");
    }

    @Test
    void refusesToHandInWhatWasNotSeen() {
        var number = journey.drafted();
        var seen = show(number).seenVersion();
        translator.run(() -> scriptorium.save(number, seen, Journey.draft("They let us go.")));

        assertThatThrownBy(() -> translator.run(() -> scriptorium.submit(number, seen)))
                .isInstanceOf(ChangedElsewhere.class);
    }

    @Test
    void opensTheNextVersionFromTheNewest() {
        var number = journey.approved();

        editor.run(() -> scriptorium.revise(number));

        var sheet = show(number);
        assertThat(sheet.ordinal()).isEqualTo(2);
        assertThat(sheet.state()).isEqualTo(VersionState.DRAFT);
        assertThat(sheet.content()).isEqualTo(Journey.draft("We were told to wait."));
        assertThat(sheet.contributors()).containsExactly("clerk", "editor", "translator");
    }

    @Test
    void opensNoVersionWhileOneIsOpen() {
        var drafted = journey.drafted();
        var submitted = journey.submitted();

        for (var open : List.of(drafted, submitted)) {
            assertThatThrownBy(() -> translator.run(() -> scriptorium.revise(open)))
                    .isInstanceOf(VersionRefused.class)
                    .hasMessage("review.refused.openVersion");
        }
    }

    @Test
    void isOpenToWhoeverWorksOnLetters() {
        for (var writer : List.of(clerk, translator, editor)) {
            var number = journey.registered();
            writer.run(() -> scriptorium.save(number, -1, Journey.draft("We waited.")));
            writer.run(() -> scriptorium.submit(number, scriptorium.show(number).seenVersion()));
            assertThat(show(number).submittedBy()).isEqualTo(show(number).editedBy());
        }
    }

    @Test
    void isShutToEverybodyElse() {
        var number = journey.drafted();
        var draft = Journey.draft("We stayed.");

        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> scriptorium.show(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> scriptorium.save(number, 0, draft)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> scriptorium.submit(number, 0)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> scriptorium.revise(number)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> scriptorium.show(number)).isInstanceOf(EJBAccessException.class);
    }

    private VersionSheet show(RegistrationNumber number) {
        return translator.get(() -> scriptorium.show(number));
    }
}
