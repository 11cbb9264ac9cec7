package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.ReviewStatus;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class ReviewDeskIT {

    private static final Grounds GROUNDS = new Grounds(DecisionGround.TEXT, "The second page is missing.");

    @Inject
    ReviewDesk review;

    @Inject
    Scriptorium scriptorium;

    @Inject
    Registry registry;

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

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void showsWhoReads() {
        var number = journey.submitted();

        editor.run(() -> review.takeUp(number));

        assertThat(show(number).state()).isEqualTo(VersionState.IN_REVIEW);
        assertThat(show(number).reviewer()).isEqualTo("editor");
    }

    @Test
    void approvesWhatWasRead() {
        var number = journey.submitted();

        editor.run(() -> review.approve(number, 1));

        var decision = show(number).decisions().get(0);
        assertThat(show(number).state()).isEqualTo(VersionState.APPROVED);
        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.decidedBy()).isEqualTo("editor");
    }

    @Test
    void refusesTheApprovalOfAContributorAndNamesWhoMay() {
        var number = writtenByTheEditor();

        assertThatThrownBy(() -> editor.run(() -> review.approve(number, 1)))
                .isInstanceOfSatisfying(SamePerson.class, refusal -> {
                    assertThat(refusal.getDetails()).first().isEqualTo("editor");
                    assertThat(refusal.getDetails().get(1).toString().split(", "))
                            .contains("editor2")
                            .doesNotContain("editor");
                });
        assertThat(show(number).state()).isEqualTo(VersionState.SUBMITTED);

        secondEditor.run(() -> review.approve(number, 1));
        assertThat(show(number).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void refusesTheApprovalOfWhoCorrectedTheEntryThatIsPublishedWithIt() {
        var number = journey.drafted();
        editor.run(() -> registry.correct(number, 0, Journey.arrived()));
        journey.submit(number);

        assertThatThrownBy(() -> editor.run(() -> review.approve(number, 1))).isInstanceOf(SamePerson.class);

        secondEditor.run(() -> review.approve(number, 1));
        assertThat(show(number).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void refusesTheApprovalOfWhoWroteTheVersionThatWasReturned() {
        var number = writtenByTheEditor();
        secondEditor.run(() -> review.sendBack(number, 1, GROUNDS));
        journey.submit(number);

        assertThatThrownBy(() -> editor.run(() -> review.approve(number, 2))).isInstanceOf(SamePerson.class);
        secondEditor.run(() -> review.approve(number, 2));
    }

    @Test
    void opensTheNextDraftOfWhatItReturns() {
        var number = journey.submitted();
        var before = show(number).content();

        editor.run(() -> review.sendBack(number, 1, GROUNDS));

        var sheet = show(number);
        assertThat(sheet.ordinal()).isEqualTo(2);
        assertThat(sheet.state()).isEqualTo(VersionState.DRAFT);
        assertThat(sheet.content()).isEqualTo(before);
        assertThat(sheet.contributors()).doesNotContain("editor");
        assertThat(status(number)).isEqualTo(ReviewStatus.RETURNED);
    }

    @Test
    void keepsTheReasonOfAReturn() {
        var number = journey.submitted();

        editor.run(() -> review.sendBack(number, 1, GROUNDS));

        var decision = show(number).decisions().get(0);
        assertThat(decision.ordinal()).isEqualTo(1);
        assertThat(decision.outcome()).isEqualTo(Outcome.RETURN);
        assertThat(decision.ground()).isEqualTo(DecisionGround.TEXT);
        assertThat(decision.reason()).isEqualTo("The second page is missing.");
    }

    @Test
    void refusesToReturnOrRejectWithoutGrounds() {
        var number = journey.submitted();
        var silent = new Grounds(DecisionGround.SAFETY, " ");
        var vague = new Grounds(null, "No.");

        for (var grounds : List.of(silent, vague, Grounds.none())) {
            assertThatThrownBy(() -> editor.run(() -> review.sendBack(number, 1, grounds)))
                    .isInstanceOf(VersionRefused.class)
                    .hasMessage("review.refused.withoutGrounds");
            assertThatThrownBy(() -> editor.run(() -> review.reject(number, 1, grounds)))
                    .isInstanceOf(VersionRefused.class)
                    .hasMessage("review.refused.withoutGrounds");
        }
        editor.run(() -> review.reject(number, 1, GROUNDS));
        assertThat(status(number)).isEqualTo(ReviewStatus.REJECTED);
    }

    @Test
    void refusesToDecideOnAnotherVersionThanTheOneRead() {
        var number = journey.submitted();

        assertThatThrownBy(() -> editor.run(() -> review.approve(number, 2)))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.otherVersion");
        editor.run(() -> review.approve(number, 1));
    }

    @Test
    void refusesToDecideTwice() {
        var number = journey.approved();

        assertThatThrownBy(() -> secondEditor.run(() -> review.reject(number, 1, GROUNDS)))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.notUnderReview");
    }

    @Test
    void refusesToDecideOnADraft() {
        var number = journey.drafted();

        assertThatThrownBy(() -> editor.run(() -> review.approve(number, 1)))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.notUnderReview");
        assertThatThrownBy(() -> editor.run(() -> review.takeUp(number))).isInstanceOf(VersionRefused.class);
    }

    @Test
    void isOpenToEditorsAlone() {
        var number = journey.submitted();

        for (var other : List.of(clerk, translator, admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> review.takeUp(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> review.approve(number, 1))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> review.sendBack(number, 1, GROUNDS)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> review.reject(number, 1, GROUNDS)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> review.approve(number, 1)).isInstanceOf(EJBAccessException.class);
        assertThat(show(number).state()).isEqualTo(VersionState.SUBMITTED);
    }

    private RegistrationNumber writtenByTheEditor() {
        var number = journey.registered();
        editor.run(() -> scriptorium.save(number, -1, Journey.draft("We waited.")));
        journey.submit(number);
        return number;
    }

    private VersionSheet show(RegistrationNumber number) {
        return editor.get(() -> scriptorium.show(number));
    }

    private ReviewStatus status(RegistrationNumber number) {
        return editor.get(() -> registry.line(number)).status();
    }
}
