package org.nameh.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.review.DecisionGround;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.review.VersionRefused;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class WorklistIT {

    @Inject
    Worklist worklist;

    @Inject
    Dispatch dispatch;

    @Inject
    ReviewDesk review;

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
    AsSecondEditor secondEditor;

    @Inject
    AsAdmin admin;

    @Test
    void needsTheEditorWhoHadNoHandInIt() {
        var number = journey.submitted();

        assertThat(has(editor, Heap.MINE, number)).isTrue();
        assertThat(has(editor, Heap.WAITING, number)).isTrue();
        assertThat(has(translator, Heap.MINE, number)).isFalse();
    }

    @Test
    void needsNobodyElseWhileSomebodyHasIt() {
        var number = journey.submitted();

        editor.run(() -> review.takeUp(number));

        assertThat(has(editor, Heap.MINE, number)).isTrue();
        assertThat(has(secondEditor, Heap.MINE, number)).isFalse();
        assertThat(has(secondEditor, Heap.WAITING, number)).isTrue();
    }

    @Test
    void isTakenOverFromWhoHasItAndGivenBack() {
        var number = journey.submitted();
        editor.run(() -> review.takeUp(number));

        assertThatThrownBy(() -> secondEditor.run(() -> review.takeUp(number)))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.claimed");
        assertThatThrownBy(() -> secondEditor.run(() -> review.takeOver(number, "clerk")))
                .hasMessage("review.refused.claimed");
        secondEditor.run(() -> review.takeOver(number, "editor"));
        assertThat(docket(number).claimedBy()).isEqualTo("editor2");

        assertThatThrownBy(() -> editor.run(() -> review.giveBack(number))).hasMessage("review.refused.claimed");
        secondEditor.run(() -> review.giveBack(number));
        assertThat(docket(number).claimedBy()).isNull();
        editor.run(() -> review.takeUp(number));
    }

    @Test
    void comesBackToWhoWroteIt() {
        var number = journey.submitted();

        editor.run(() -> review.sendBack(
                number,
                scriptorium.show(number).ordinal(),
                new Grounds(DecisionGround.TEXT, "The second page is missing.")));

        assertThat(has(translator, Heap.RETURNED, number)).isTrue();
        assertThat(has(translator, Heap.MINE, number)).isTrue();
        assertThat(has(secondEditor, Heap.RETURNED, number)).isFalse();
    }

    @Test
    void waitsUntilItIsPublished() {
        var number = journey.approved();

        assertThat(has(editor, Heap.APPROVED, number)).isTrue();
        assertThat(has(editor, Heap.MINE, number)).isTrue();
    }

    @Test
    void needsWhomItIsAssignedToAndNobodyElse() {
        var number = journey.submitted();

        editor.run(() -> dispatch.assign(number, "editor2", LocalDate.of(2020, 1, 1)));

        assertThat(has(editor, Heap.MINE, number)).isFalse();
        assertThat(has(secondEditor, Heap.MINE, number)).isTrue();
        assertThat(has(editor, Heap.OVERDUE, number)).isTrue();
        assertThat(has(editor, Heap.ASSIGNED, number)).isTrue();
        assertThat(of(editor, new QueueQuery(Heap.ASSIGNED, "editor", null, null, Order.SINCE, null)))
                .doesNotContain(number);
        editor.run(() -> dispatch.assign(number, null, null));
        assertThat(has(editor, Heap.MINE, number)).isTrue();
    }

    @Test
    void waitsElsewhereWhileItIsHeld() {
        var number = journey.submitted();

        editor.run(() -> dispatch.hold(number, "The family asked.", LocalDate.of(2999, 1, 1)));

        assertThat(has(editor, Heap.HELD, number)).isTrue();
        assertThat(has(editor, Heap.MINE, number)).isFalse();
        assertThat(has(editor, Heap.WAITING, number)).isFalse();
        editor.run(() -> dispatch.release(number));
        assertThat(has(editor, Heap.WAITING, number)).isTrue();
    }

    @Test
    void isFoundByItsTagAndRisk() {
        var number = journey.submitted();

        editor.run(() -> dispatch.tag(number, "minors"));
        editor.run(() -> dispatch.assess(number, RiskLevel.HIGH, "A brother is inside."));

        var found = new QueueQuery(Heap.WAITING, null, "minors", RiskLevel.HIGH, Order.RECEIVED, null);
        assertThat(of(editor, found)).contains(number);
        assertThat(docket(number).riskReason()).isEqualTo("A brother is inside.");
        assertThat(clerk.get(() -> dispatch.tags())).contains("minors");
        editor.run(() -> dispatch.untag(number, "minors"));
        assertThat(of(editor, found)).doesNotContain(number);
    }

    @Test
    void refusesWhatMakesNoSense() {
        var number = journey.submitted();

        assertThatThrownBy(() -> editor.run(() -> dispatch.assign(number, "auditor", null)))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> editor.run(() -> dispatch.hold(number, "x", LocalDate.of(2020, 1, 1))))
                .isInstanceOf(WorkRefused.class);
        assertThatThrownBy(() -> editor.run(() -> dispatch.assess(number, RiskLevel.LOW, " ")))
                .isInstanceOf(WorkRefused.class);
    }

    @Test
    void isGivenOutByEditorsAlone() {
        var number = journey.submitted();

        for (var other : List.of(clerk, translator, admin)) {
            assertThatThrownBy(() -> other.run(() -> dispatch.assign(number, "clerk", null)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> admin.run(() -> worklist.counts())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void countsWhatItLists() {
        journey.submitted();
        var counts = editor.get(() -> worklist.counts());

        for (var heap : Heap.values()) {
            assertThat(all(editor, heap, Order.DUE)).as(heap.getName()).hasSize(Math.toIntExact(counts.get(heap)));
        }
    }

    @Test
    void knowsTheNeighboursOfALetter() {
        for (var one = 0; one < 3; one++) {
            journey.submitted();
        }
        for (var order : Order.values()) {
            var list = all(editor, Heap.WAITING, order);
            var query = new QueueQuery(Heap.WAITING, null, null, null, order, null);
            var middle = list.get(1);

            var place = editor.get(() -> worklist.place(query, middle));

            assertThat(place).isEqualTo(new Place(1, list.size(), true, list.get(0), list.get(2)));
            var first = editor.get(() -> worklist.place(query, list.get(0)));
            assertThat(first.previous()).isNull();
            var last = editor.get(() -> worklist.place(query, list.get(list.size() - 1)));
            assertThat(last.next()).isNull();
        }
    }

    @Test
    void keepsListsForTheirOwnerAlone() {
        var query = new QueueQuery(Heap.WAITING, null, null, null, Order.DUE, null);
        editor.run(() -> worklist.save("By day", query));
        editor.run(() -> worklist.save("By day", query.in(Heap.HELD)));

        assertThat(editor.get(() -> worklist.filters())).contains(new SavedFilter("By day", "show=held&sort=due"));
        assertThat(secondEditor.get(() -> worklist.filters())).isEmpty();
        editor.run(() -> worklist.forget("By day"));
        assertThat(editor.get(() -> worklist.filters()))
                .extracting(SavedFilter::name)
                .doesNotContain("By day");
    }

    private boolean has(Actor who, Heap heap, RegistrationNumber number) {
        return all(who, heap, Order.SINCE).contains(number);
    }

    private List<RegistrationNumber> all(Actor who, Heap heap, Order order) {
        return of(who, new QueueQuery(heap, null, null, null, order, null));
    }

    /** All letters of a list, page by page. */
    private List<RegistrationNumber> of(Actor who, QueueQuery query) {
        var found = new java.util.ArrayList<RegistrationNumber>();
        var page = who.get(() -> worklist.list(query));
        page.rows().forEach(row -> found.add(row.number()));
        while (page.more()) {
            var next = query.after(page.last().number());
            page = who.get(() -> worklist.list(next));
            page.rows().forEach(row -> found.add(row.number()));
        }
        return found;
    }

    private Docket docket(RegistrationNumber number) {
        return editor.get(() -> dispatch.docket(number));
    }
}
