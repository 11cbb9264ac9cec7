package org.nameh.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.VoidDesk;
import org.nameh.support.BulkEnd;
import org.nameh.support.Journey;

/** One thing done to many letters by a job. */
@ExtendWith(ArquillianExtension.class)
class BulkIT {

    private static final LocalDate LATER = LocalDate.of(2999, 1, 1);

    @Inject
    BulkDesk desk;

    @Inject
    BulkRun run;

    @Inject
    Dispatch dispatch;

    @Inject
    VoidDesk voids;

    @Inject
    BulkEnd end;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Test
    void assignsThoseChosenAndTellsOfEach() {
        var chosen = List.of(journey.submitted(), journey.registered());

        var done = end.of(editor.get(() -> desk.askFor(chosen, BulkOrder.assign("editor2", LATER))));

        assertThat(done.state()).isEqualTo(BulkState.DONE);
        assertThat(done.done()).isEqualTo(2);
        assertThat(rows(done)).extracting(BulkRow::number).containsExactlyInAnyOrderElementsOf(chosen);
        assertThat(rows(done)).extracting(BulkRow::outcome).containsOnly(BulkOutcome.DONE);
        chosen.forEach(number -> assertThat(docket(number).assignee()).isEqualTo("editor2"));
        assertThat(audited("LETTER_ASSIGNED", chosen.get(0))).isEqualTo(1);
    }

    @Test
    void reachesAllOfAList() {
        var tag = "bulk-" + System.nanoTime();
        var letters =
                IntStream.range(0, 60).mapToObj(one -> journey.registered()).toList();
        end.of(editor.get(() -> desk.askFor(letters, BulkOrder.tag(tag))));
        end.of(editor.get(() -> desk.askFor(letters, BulkOrder.assign("editor", null))));
        var list = new QueueQuery(Heap.ASSIGNED, null, tag, null, Order.SINCE, null);

        var done = end.of(editor.get(() -> desk.askForAll(list, BulkOrder.hold("The office moves.", LATER))));

        assertThat(done.done()).isEqualTo(60);
        letters.forEach(number -> assertThat(docket(number).heldUntil()).isEqualTo(LATER));
    }

    @Test
    void refusesALetterThatIsOutOfWorkAndDoesTheOthers() {
        var burnt = journey.registered();
        clerk.run(() -> voids.burn(burnt, "Given in error."));
        var fine = journey.registered();

        var done = end.of(editor.get(() -> desk.askFor(List.of(burnt, fine), BulkOrder.tag("two"))));

        assertThat(done.done()).isEqualTo(1);
        assertThat(rows(done)).contains(new BulkRow(burnt, BulkOutcome.REFUSED, BulkRefusal.OUT_OF_WORK));
        assertThat(docket(burnt).tags()).isEmpty();
    }

    @Test
    void refusesAPersonWhoDoesNotWorkOnLetters() {
        var number = journey.registered();

        var done = end.of(editor.get(() -> desk.askFor(List.of(number), BulkOrder.assign("auditor", null))));

        assertThat(rows(done)).containsExactly(new BulkRow(number, BulkOutcome.REFUSED, BulkRefusal.ASSIGNEE));
    }

    @Test
    void doesNothingTwiceHoweverOftenItIsStarted() {
        var number = journey.registered();
        var done = end.of(editor.get(() -> desk.askFor(List.of(number), BulkOrder.assign("editor", null))));

        assertThat(run.step(done.id(), done.run())).isFalse();
        run.broken(done.id(), done.run());
        editor.run(() -> desk.goOn(done.id()));

        assertThat(editor.get(() -> desk.show(done.id())).state()).isEqualTo(BulkState.DONE);
        assertThat(audited("LETTER_ASSIGNED", number)).isEqualTo(1);
    }

    @Test
    void givesEverythingOfAPersonToAnother() {
        var number = journey.submitted();
        editor.run(() -> dispatch.assign(number, "clerk", LATER));

        var done = end.of(admin.get(() -> desk.reassign("clerk", "editor2")));

        assertThat(done.refused()).isZero();
        assertThat(docket(number).assignee()).isEqualTo("editor2");
        assertThat(admin.get(() -> desk.assignees())).doesNotContain("clerk").contains("editor2");
        assertThatThrownBy(() -> admin.get(() -> desk.reassign("clerk", "editor2")))
                .isInstanceOf(WorkRefused.class)
                .hasMessage("bulk.refused.none");
    }

    @Test
    void isAskedForByEditorsAlone() {
        var number = List.of(journey.registered());

        assertThatThrownBy(() -> clerk.get(() -> desk.reassign("editor", null))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin.get(() -> desk.askFor(number, BulkOrder.tag("x"))))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<BulkRow> rows(BulkSheet sheet) {
        return editor.get(() -> desk.rows(sheet.id(), null)).rows();
    }

    private Docket docket(RegistrationNumber number) {
        return editor.get(() -> dispatch.docket(number));
    }

    private long audited(String action, RegistrationNumber number) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from desk.audit_entry where action = ?1 and letter = ?2", Long.class)
                        .setParameter(1, action)
                        .setParameter(2, number.toString())
                        .getSingleResult())
                .longValue();
    }
}
