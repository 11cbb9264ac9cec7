package org.nameh.notice;

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
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Language;
import org.nameh.publication.Door;
import org.nameh.publication.EmbargoDesk;
import org.nameh.publication.NewEmbargo;
import org.nameh.publication.Withdrawal;
import org.nameh.publication.WithdrawalGround;
import org.nameh.review.ConflictBook;
import org.nameh.review.DecisionGround;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.setting.SecondApproval;
import org.nameh.setting.SettingsDesk;
import org.nameh.support.Journey;
import org.nameh.support.Undone;
import org.nameh.worklist.Dispatch;

@ExtendWith(ArquillianExtension.class)
class NoticeBoardIT {

    private static final Grounds GROUNDS = new Grounds(DecisionGround.TEXT, "The second page is missing.");

    @Inject
    NoticeBoard board;

    @Inject
    MailRoom mail;

    @Inject
    Journey journey;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ConflictBook conflicts;

    @Inject
    SettingsDesk settings;

    @Inject
    ReviewDesk review;

    @Inject
    Dispatch dispatch;

    @Inject
    ConsentBook consents;

    @Inject
    Door door;

    @Inject
    EmbargoDesk embargoes;

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
    AsAdmin admin;

    @Test
    void tellsThoseWhoMayApproveThatSomethingWasHandedIn() {
        var number = journey.submitted();

        assertThat(told(editor, number)).containsExactly("VERSION_SUBMITTED");
        assertThat(told(secondEditor, number)).containsExactly("VERSION_SUBMITTED");
        assertThat(told(translator, number)).containsExactly("TRANSLATOR_ASSIGNED");
        assertThat(told(clerk, number)).isEmpty();
        assertThat(told(admin, number)).isEmpty();
    }

    @Test
    void tellsNobodyToApproveWhoIsTooNearToTheLetter() {
        var number = journey.drafted();
        editor.run(() -> conflicts.declare(number, "My cousin wrote it."));
        journey.submit(number);

        assertThat(told(editor, number)).isEmpty();
        assertThat(told(secondEditor, number)).containsExactly("VERSION_SUBMITTED");
    }

    @Test
    void tellsTheOtherEditorThatTheSecondApprovalIsMissingAndThatOneWasTakenBack() {
        admin.run(() -> settings.choose(SecondApproval.ALWAYS));
        try {
            var number = journey.submitted();
            editor.run(() -> review.approve(number, 1));
            var approval = approval(number);
            editor.run(() -> review.counter(number, approval, GROUNDS));

            assertThat(told(secondEditor, number))
                    .containsExactly("DECISION_COUNTERED", "VERSION_ENDORSED", "VERSION_SUBMITTED");
            assertThat(told(editor, number)).containsExactly("VERSION_SUBMITTED");
        } finally {
            admin.run(() -> settings.choose(SecondApproval.NEVER));
        }
    }

    private long approval(RegistrationNumber number) {
        return editor.get(() -> scriptorium.show(number)).decisions().get(0).id();
    }

    @Test
    void tellsThoseWhoHadAHandInItWhatBecameOfIt() {
        var returned = journey.submitted();
        editor.run(() -> review.sendBack(returned, 1, GROUNDS));
        var rejected = journey.submitted();
        editor.run(() -> review.reject(rejected, 1, GROUNDS));
        var approved = journey.approved();

        assertThat(told(clerk, returned)).containsExactly("VERSION_RETURNED");
        assertThat(told(clerk, rejected)).containsExactly("VERSION_REJECTED");
        assertThat(told(clerk, approved)).containsExactly("VERSION_APPROVED");
        assertThat(told(translator, returned)).containsExactly("VERSION_RETURNED", "TRANSLATOR_ASSIGNED");
        assertThat(told(translator, rejected)).containsExactly("VERSION_REJECTED", "TRANSLATOR_ASSIGNED");
        assertThat(told(translator, approved)).containsExactly("VERSION_APPROVED", "TRANSLATOR_ASSIGNED");
        assertThat(told(editor, approved)).containsExactly("VERSION_SUBMITTED");
    }

    @Test
    void tellsEditorsWhatThePublicGetsAndLoses() {
        var number = journey.published();
        editor.run(() -> door.suspend(number, null));
        editor.run(() -> door.proposeRestoring(number));
        secondEditor.run(() -> door.restore(number));
        editor.run(() -> door.withdraw(number, Withdrawal.on(WithdrawalGround.ERROR, null)));

        assertThat(told(secondEditor, number))
                .containsExactly(
                        "LETTER_WITHDRAWN",
                        "RESTORING_PROPOSED",
                        "LETTER_SUSPENDED",
                        "LETTER_PUBLISHED",
                        "VERSION_SUBMITTED");
        assertThat(told(editor, number)).containsExactly("LETTER_RESTORED", "VERSION_SUBMITTED");
    }

    @Test
    void tellsEditorsThatAConsentIsTakenBack() {
        var number = journey.approved();
        var consent = journey.consent(number, Journey.terms(NameDisclosure.FULL));

        clerk.run(() -> consents.revoke(consent, null));

        assertThat(told(editor, number)).startsWith("CONSENT_REVOKED");
    }

    @Test
    void tellsTheOtherEditorsThatAnEmbargoIsSetAndLifted() {
        var number = journey.registered();

        editor.run(() -> embargoes.set(
                number, NewEmbargo.awaiting(UUID.randomUUID(), "The end of the trial.", 6, "The family asked.")));
        secondEditor.run(() -> embargoes.lift(number, standing(number), "The trial is over."));

        assertThat(told(secondEditor, number)).containsExactly("EMBARGO_SET");
        assertThat(told(editor, number)).containsExactly("EMBARGO_LIFTED");
        assertThat(told(clerk, number)).isEmpty();
    }

    private long standing(RegistrationNumber number) {
        return editor.get(() -> embargoes.of(number)).get(0).id();
    }

    @Test
    void tellsWhomALetterIsAssignedToAndNobodyElse() {
        var number = journey.registered();

        editor.run(() -> dispatch.assign(number, "translator", null));
        secondEditor.run(() -> dispatch.assign(number, "editor2", null));
        editor.run(() -> dispatch.assign(number, null, null));

        assertThat(told(translator, number)).containsExactly("LETTER_ASSIGNED", "TRANSLATOR_ASSIGNED");
        assertThat(told(editor, number)).isEmpty();
        assertThat(told(secondEditor, number)).isEmpty();
    }

    @Test
    void tellsNothingOfWhatWasUndone() {
        var number = journey.submitted();

        editor.get(() -> undone.get(() -> {
            review.approve(number, 1);
            return true;
        }));

        assertThat(told(translator, number)).containsExactly("TRANSLATOR_ASSIGNED");
        assertThat(told(editor, number)).containsExactly("VERSION_SUBMITTED");
    }

    @Test
    void countsWhatIsUnreadAndForgetsItWhenItIsRead() {
        var number = journey.submitted();
        var before = editor.get(() -> board.unread());
        var notice = of(editor, number).get(0);

        editor.run(() -> board.read(notice.id()));

        assertThat(told(editor, number)).isEmpty();
        assertThat(editor.get(() -> board.unread())).isLessThanOrEqualTo(before);
        assertThat(editor.get(() -> board.earlier(notice.id() + 1)).rows()).contains(notice);
    }

    @Test
    void marksAllAsReadUpToTheNewestThatWasSeen() {
        var seen = journey.submitted();
        var newest = of(secondEditor, seen).get(0).id();
        var since = journey.submitted();

        secondEditor.run(() -> board.readAll(newest));

        assertThat(told(secondEditor, seen)).isEmpty();
        assertThat(told(secondEditor, since)).containsExactly("VERSION_SUBMITTED");
    }

    @Test
    void letsNobodyReadTheNoticesOfAnother() {
        var number = journey.submitted();
        var notice = of(editor, number).get(0);

        secondEditor.run(() -> board.read(notice.id()));

        assertThat(told(editor, number)).hasSize(1);
        assertThatThrownBy(() -> board.fresh()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> editor.get(() -> mail.unsent())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void keepsTheChoiceOfEachForItself() {
        clerk.run(() -> board.choose(new MailChoice(MailFrequency.OFF, Language.FA, "clerk@example.org")));

        assertThat(clerk.get(() -> board.choice()))
                .contains(new MailChoice(MailFrequency.OFF, Language.FA, "clerk@example.org"));
        assertThat(admin.get(() -> board.choice())).isEmpty();
    }

    private List<String> told(Actor whom, RegistrationNumber number) {
        return of(whom, number).stream().map(NoticeRow::action).toList();
    }

    private List<NoticeRow> of(Actor whom, RegistrationNumber number) {
        return whom.get(() -> board.fresh()).stream()
                .filter(notice -> number.toString().equals(notice.letter()))
                .toList();
    }
}
