package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Refusal;
import org.nameh.review.DecisionGround;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.setting.SecondApproval;
import org.nameh.setting.SettingsDesk;
import org.nameh.support.Journey;

/** Tries every transition of review and publication in the name of everybody: one table, each cell through the boundary. */
@ExtendWith(ArquillianExtension.class)
class TransitionsIT {

    private static final Grounds GROUNDS = new Grounds(DecisionGround.TEXT, "The second page is missing.");
    private static final Set<String> WRITERS = Set.of("clerk", "translator", "editor", "editor2");
    private static final Set<String> EDITORS = Set.of("editor", "editor2");

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    Door door;

    @Inject
    SettingsDesk settings;

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

    @BeforeEach
    void settle() {
        admin.run(() -> settings.choose(SecondApproval.HIGH_RISK));
    }

    @AfterEach
    void unsettle() {
        admin.run(() -> settings.choose(SecondApproval.NEVER));
    }

    @Test
    void letThroughWhomTheyShouldAndNobodyElse() {
        var expected = new TreeMap<String, String>();
        var found = new TreeMap<String, String>();

        for (var transition : transitions()) {
            cast().forEach((who, actor) -> {
                var cell = transition.name() + " by " + who;
                expected.put(cell, transition.expected(who));
                found.put(cell, tried(transition, actor));
            });
        }

        assertThat(found).hasSize(120).isEqualTo(expected);
    }

    private List<Transition> transitions() {
        return List.of(
                new Transition("B1 submit", journey::drafted, this::submit, WRITERS),
                new Transition("B2 take up", journey::submitted, review::takeUp, EDITORS),
                new Transition("B2 take over", this::takenUp, letter -> review.takeOver(letter, "editor"), EDITORS),
                new Transition("B2 give back", this::takenUp, review::giveBack, Set.of("editor"), Set.of("editor2")),
                new Transition("B3 return", journey::submitted, letter -> review.sendBack(letter, 1, GROUNDS), EDITORS),
                new Transition("B4 reject", journey::submitted, letter -> review.reject(letter, 1, GROUNDS), EDITORS),
                new Transition("B5 endorse", this::atHighRisk, letter -> review.approve(letter, 1), EDITORS),
                new Transition(
                        "B6 approve after the other",
                        this::endorsed,
                        letter -> review.approve(letter, 1),
                        Set.of("editor2"),
                        Set.of("editor")),
                new Transition("B6 approve", journey::submitted, letter -> review.approve(letter, 1), EDITORS),
                new Transition("B7 counter an approval", journey::approved, this::counter, EDITORS),
                new Transition("B7 counter a rejection", this::rejected, this::counter, EDITORS),
                new Transition("B8 supersede", this::resubmitted, letter -> review.approve(letter, 2), EDITORS),
                new Transition(
                        "C1 clear", this::consented, letter -> door.publish(letter, tomorrow(), Set.of()), EDITORS),
                new Transition("C2 publish", this::consented, letter -> door.publish(letter, null, Set.of()), EDITORS),
                new Transition("C2 correct", this::revised, this::correct, EDITORS),
                new Transition("C3 suspend", journey::published, letter -> door.suspend(letter, null), EDITORS),
                new Transition("C4 propose to restore", this::suspended, door::proposeRestoring, EDITORS),
                new Transition("C4 restore", this::proposed, door::restore, Set.of("editor2"), Set.of("editor")),
                new Transition("C5 withdraw", journey::published, this::withdraw, EDITORS),
                new Transition("C5 withdraw what is suspended", this::suspended, this::withdraw, EDITORS));
    }

    private Map<String, Actor> cast() {
        return Map.of(
                "clerk", clerk,
                "translator", translator,
                "editor", editor,
                "editor2", secondEditor,
                "admin", admin,
                "auditor", auditor);
    }

    private String tried(Transition transition, Actor actor) {
        var letter = transition.start().get();
        try {
            actor.run(() -> transition.call().accept(letter));
            return "goes on";
        } catch (EJBAccessException forbidden) {
            return "forbidden";
        } catch (Refusal refusal) {
            return "refused";
        } finally {
            leaveNothingPublic(letter);
        }
    }

    private void leaveNothingPublic(RegistrationNumber letter) {
        if (editor.get(() -> door.sheet(letter)).isPresent()) {
            editor.run(() -> withdraw(letter));
        }
    }

    private void submit(RegistrationNumber letter) {
        scriptorium.submit(letter, 0);
    }

    private void counter(RegistrationNumber letter) {
        var decision = editor.get(() -> scriptorium.show(letter)).decisions().get(0);
        review.counter(letter, decision.id(), GROUNDS);
    }

    private void correct(RegistrationNumber letter) {
        door.correct(letter, null, Set.of(), Map.of("en", "A line was missing."));
    }

    private void withdraw(RegistrationNumber letter) {
        door.withdraw(letter, Withdrawal.on(WithdrawalGround.ERROR, "A test."));
    }

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS);
    }

    private RegistrationNumber atHighRisk() {
        return journey.atHighRisk(journey.submitted());
    }

    private RegistrationNumber endorsed() {
        var letter = atHighRisk();
        editor.run(() -> review.approve(letter, 1));
        return letter;
    }

    private RegistrationNumber takenUp() {
        var letter = journey.submitted();
        editor.run(() -> review.takeUp(letter));
        return letter;
    }

    private RegistrationNumber rejected() {
        var letter = journey.submitted();
        editor.run(() -> review.reject(letter, 1, GROUNDS));
        return letter;
    }

    private RegistrationNumber resubmitted() {
        return resubmitted(journey.approved());
    }

    private RegistrationNumber resubmitted(RegistrationNumber letter) {
        translator.run(() -> scriptorium.revise(letter));
        journey.submit(letter);
        return letter;
    }

    private RegistrationNumber consented() {
        var letter = journey.approved();
        journey.consent(letter, Journey.terms(NameDisclosure.ANONYMOUS));
        return letter;
    }

    private RegistrationNumber revised() {
        var letter = resubmitted(journey.published());
        editor.run(() -> review.approve(letter, 2));
        return letter;
    }

    private RegistrationNumber suspended() {
        var letter = journey.published();
        editor.run(() -> door.suspend(letter, null));
        return letter;
    }

    private RegistrationNumber proposed() {
        var letter = suspended();
        editor.run(() -> door.proposeRestoring(letter));
        return letter;
    }
}
