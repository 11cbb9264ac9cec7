package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.ReviewStatus;
import org.nameh.setting.SecondApproval;
import org.nameh.setting.SettingRow;
import org.nameh.setting.SettingsDesk;
import org.nameh.support.Journey;

/** The rounds of a version: a second approval where the risk is high, decisions taken back, corrections of one's own. */
@ExtendWith(ArquillianExtension.class)
class RoundsIT {

    private static final Grounds GROUNDS = new Grounds(DecisionGround.SAFETY, "A street can be read.");

    @Inject
    ReviewDesk review;

    @Inject
    Scriptorium scriptorium;

    @Inject
    SettingsDesk settings;

    @Inject
    Registry registry;

    @Inject
    Journey journey;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsSecondEditor secondEditor;

    @Inject
    AsAdmin admin;

    /** Letters of other tests are at no risk, so that they need one approval as before. */
    @BeforeEach
    void settle() {
        admin.run(() -> settings.choose(SecondApproval.HIGH_RISK));
    }

    @AfterEach
    void unsettle() {
        admin.run(() -> settings.choose(SecondApproval.NEVER));
    }

    @Test
    void areSettledByTheAdministratorWhoIsRemembered() {
        assertThat(admin.get(settings::secondApproval))
                .first()
                .extracting(SettingRow::value, SettingRow::setBy)
                .containsExactly("HIGH_RISK", "admin");
        assertThatThrownBy(() -> editor.run(() -> settings.choose(SecondApproval.NEVER)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void endWithTheSecondApproval() {
        var number = journey.atHighRisk(journey.submitted());
        assertThat(editor.get(() -> review.approvalsNeeded(number))).isEqualTo(2);

        assertThat(editor.get(() -> review.approve(number, 1))).isFalse();
        assertThat(show(number).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(show(number).round().approvedBy()).containsExactly("editor");
        assertThat(show(number).approvers()).contains("editor2").doesNotContain("editor");
        assertThatThrownBy(() -> editor.run(() -> review.approve(number, 1)))
                .hasMessage("review.refused.approvedBefore");

        assertThat(secondEditor.get(() -> review.approve(number, 1))).isTrue();
        assertThat(show(number).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void endWithOneApprovalWhereTheRiskIsLow() {
        var number = journey.submitted();

        assertThat(editor.get(() -> review.approve(number, 1))).isTrue();
    }

    @Test
    void letTheEditorWhoWroteApproveBesideOneWhoDidNot() {
        var number = journey.atHighRisk(journey.registered());
        editor.run(() -> scriptorium.save(number, -1, Journey.draft("We waited.")));
        journey.submit(number);

        assertThat(editor.get(() -> review.approve(number, 1))).isFalse();
        assertThat(secondEditor.get(() -> review.approve(number, 1))).isTrue();
    }

    @Test
    void renewTheApprovalOfWhoCorrectsWhatSheApproved() {
        var number = journey.atHighRisk(journey.submitted());
        editor.run(() -> review.approve(number, 1));
        secondEditor.run(() -> review.approve(number, 1));

        correct(number);

        assertThat(show(number).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(show(number).round().approvedBy()).containsExactly("editor");
        assertThat(secondEditor.get(() -> review.approve(number, 2))).isTrue();
        assertThat(show(number).rounds()).extracting(Round::ordinal).containsExactly(2, 1);
    }

    @Test
    void renewNoApprovalWhereOneIsEnough() {
        var number = journey.approved();

        correct(number);

        assertThat(show(number).round().approvedBy()).isEmpty();
    }

    @Test
    void goOnWhenAnApprovalIsTakenBack() {
        var number = journey.approved();
        var approval = show(number).decisions().get(0);

        secondEditor.run(() -> review.counter(number, approval.id(), GROUNDS));

        assertThat(show(number).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(editor.get(() -> registry.line(number)).status()).isEqualTo(ReviewStatus.SUBMITTED);
        assertThat(show(number).decisions())
                .extracting(DecisionRow::outcome, DecisionRow::decidedBy, DecisionRow::reason)
                .containsExactly(
                        tuple(Outcome.COUNTER, "editor2", "A street can be read."),
                        tuple(Outcome.APPROVE, "editor", null));
        editor.run(() -> review.approve(number, 1));
        assertThat(show(number).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void goOnWhenARejectionIsTakenBack() {
        var number = journey.submitted();
        editor.run(() -> review.reject(number, 1, GROUNDS));
        var rejection = show(number).decisions().get(0);

        editor.run(() -> review.counter(number, rejection.id(), GROUNDS));

        assertThat(show(number).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(show(number).round().standing()).isEmpty();
        assertThatThrownBy(() -> editor.run(() -> review.counter(number, rejection.id(), GROUNDS)))
                .hasMessage("review.refused.counter.answered");
    }

    @Test
    void takeNothingBackWithoutGroundsNorOfAnotherLetterNorWhatIsPublished() {
        var number = journey.approved();
        var approval = show(number).decisions().get(0).id();
        var published = journey.published();
        var rested = show(published).decisions().get(0).id();

        assertThatThrownBy(() -> editor.run(() -> review.counter(number, approval, Grounds.none())))
                .hasMessage("review.refused.withoutGrounds");
        assertThatThrownBy(() -> editor.run(() -> review.counter(published, approval, GROUNDS)))
                .hasMessage("review.refused.counter.answered");
        assertThatThrownBy(() -> editor.run(() -> review.counter(published, rested, GROUNDS)))
                .hasMessage("review.refused.counter.published");
        assertThat(show(number).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void areReadByThoseWhoWroteTheText() {
        var number = journey.submitted();
        editor.run(() -> review.sendBack(number, 1, GROUNDS));

        var round = translator.get(() -> scriptorium.show(number)).decided().get(0);

        assertThat(round.submittedBy()).isEqualTo("translator");
        assertThat(round.decisions()).extracting(DecisionRow::reason).containsExactly("A street can be read.");
    }

    private void correct(RegistrationNumber number) {
        editor.run(() -> scriptorium.revise(number));
        editor.run(() ->
                scriptorium.save(number, show(number).seenVersion(), Journey.draft("We were told to wait, again.")));
        editor.run(() -> scriptorium.submit(number, show(number).seenVersion()));
    }

    private VersionSheet show(RegistrationNumber number) {
        return editor.get(() -> scriptorium.show(number));
    }
}
