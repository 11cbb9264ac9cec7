package org.nameh.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.publication.Door;
import org.nameh.review.ConflictBook;
import org.nameh.review.DecisionGround;
import org.nameh.review.DecisionRow;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.setting.SecondApproval;
import org.nameh.setting.SettingsDesk;
import org.nameh.support.Journey;

/** Whose turn it is where two must approve, where a decision is taken back, where somebody is too near, and after a correction. */
@ExtendWith(ArquillianExtension.class)
class RoundsOfWorkIT {

    private static final Grounds GROUNDS = new Grounds(DecisionGround.TEXT, "The second page is missing.");

    @Inject
    Worklist worklist;

    @Inject
    ReviewDesk review;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ConflictBook conflicts;

    @Inject
    SettingsDesk settings;

    @Inject
    Door door;

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

    @Test
    void needsNobodyWhoIsTooNear() {
        var number = journey.submitted();

        editor.run(() -> conflicts.declare(number, "My cousin wrote it."));

        assertThat(row(editor, Heap.MINE, number)).isEmpty();
        assertThat(row(secondEditor, Heap.MINE, number)).isPresent();
    }

    @Test
    void needsTheOtherEditorOnceOneOfTwoHasApproved() {
        admin.run(() -> settings.choose(SecondApproval.HIGH_RISK));
        try {
            var number = journey.atHighRisk(journey.submitted());
            editor.run(() -> review.takeUp(number));
            editor.run(() -> review.approve(number, 1));
            assertThat(row(editor, Heap.MINE, number)).isEmpty();
            assertThat(row(secondEditor, Heap.MINE, number)).get().returns(null, WorkRow::claimedBy);

            editor.run(() -> review.counter(number, decision(number).id(), GROUNDS));
            assertThat(row(editor, Heap.MINE, number)).isPresent();
        } finally {
            admin.run(() -> settings.choose(SecondApproval.NEVER));
        }
    }

    @Test
    void waitsForReviewFromWhenADecisionIsTakenBack() {
        var number = journey.approved();
        var approval = decision(number);

        editor.run(() -> review.counter(number, approval.id(), GROUNDS));

        assertThat(row(editor, Heap.APPROVED, number)).isEmpty();
        assertThat(row(editor, Heap.WAITING, number).orElseThrow().since()).isAfter(approval.decidedAt());
    }

    @Test
    void isDoneOnceACorrectionWaitsForItsDay() {
        var number = journey.published();
        translator.run(() -> scriptorium.revise(number));
        journey.submit(number);
        editor.run(() -> review.approve(number, 2));
        assertThat(row(editor, Heap.APPROVED, number)).isPresent();

        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        editor.run(() -> door.correct(number, tomorrow, Set.of(), Map.of("en", "A line was missing.")));

        assertThat(row(editor, Heap.APPROVED, number)).isEmpty();
    }

    private DecisionRow decision(RegistrationNumber number) {
        return editor.get(() -> scriptorium.show(number)).decisions().get(0);
    }

    private Optional<WorkRow> row(Actor who, Heap heap, RegistrationNumber number) {
        return rows(who, new QueueQuery(heap, null, null, null, Order.SINCE, null)).stream()
                .filter(row -> row.number().equals(number))
                .findFirst();
    }

    /** All lines of a list, page by page. */
    private List<WorkRow> rows(Actor who, QueueQuery query) {
        var page = who.get(() -> worklist.list(query));
        var found = new ArrayList<>(page.rows());
        while (page.more()) {
            var next = query.after(page.last().number());
            page = who.get(() -> worklist.list(next));
            found.addAll(page.rows());
        }
        return found;
    }
}
