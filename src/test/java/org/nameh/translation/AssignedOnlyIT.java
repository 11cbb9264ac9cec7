package org.nameh.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.authenticity.ExaminationRoom;
import org.nameh.collation.CollatingTable;
import org.nameh.consent.ConsentBook;
import org.nameh.dashboard.Dashboard;
import org.nameh.dashboard.Edit;
import org.nameh.dashboard.Stock;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.facsimile.Lightbox;
import org.nameh.letter.LetterFilter;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.UnknownLetter;
import org.nameh.letter.VoidDesk;
import org.nameh.marginalia.Margin;
import org.nameh.marginalia.NewComment;
import org.nameh.platform.Language;
import org.nameh.platform.Slice;
import org.nameh.publication.Door;
import org.nameh.publication.EmbargoDesk;
import org.nameh.review.Scriptorium;
import org.nameh.review.TranslationDesk;
import org.nameh.support.Journey;
import org.nameh.worklist.Dispatch;
import org.nameh.worklist.Heap;
import org.nameh.worklist.Order;
import org.nameh.worklist.QueueQuery;
import org.nameh.worklist.WorkRow;
import org.nameh.worklist.Worklist;

/** A translator reaches the letters assigned to them, through every boundary, and no others. */
@ExtendWith(ArquillianExtension.class)
class AssignedOnlyIT {

    private static final NewComment COMMENT = new NewComment(UUID.randomUUID(), null, "Seen.");

    private static final QueueQuery QUEUE = new QueueQuery(Heap.MINE, null, null, null, Order.SINCE, null);

    @Inject
    Registry registry;

    @Inject
    VoidDesk voidDesk;

    @Inject
    ConsentBook consents;

    @Inject
    Lightbox lightbox;

    @Inject
    Scriptorium scriptorium;

    @Inject
    TranslationDesk translations;

    @Inject
    Door door;

    @Inject
    EmbargoDesk embargoes;

    @Inject
    Dispatch dispatch;

    @Inject
    Worklist worklist;

    @Inject
    Dashboard dashboard;

    @Inject
    ExaminationRoom examination;

    @Inject
    CollatingTable collation;

    @Inject
    Margin margin;

    @Inject
    TaskDesk tasks;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    private RegistrationNumber number;

    @BeforeEach
    void takeTheLetterAway() {
        number = journey.submitted();
        tasksOf(number).forEach(task -> clerk.run(() -> tasks.end(task.id())));
    }

    private List<TaskRow> tasksOf(RegistrationNumber of) {
        return clerk.get(() -> tasks.of(of));
    }

    private Map<String, Consumer<RegistrationNumber>> ways() {
        return Map.ofEntries(
                Map.entry("show", registry::show),
                Map.entry("line", registry::line),
                Map.entry("holds", registry::holds),
                Map.entry("voiding", voidDesk::of),
                Map.entry("consents", consents::of),
                Map.entry("leaves", lightbox::of),
                Map.entry("version", scriptorium::show),
                Map.entry("save", one -> scriptorium.save(one, 0, Journey.draft("x"))),
                Map.entry("submit", one -> scriptorium.submit(one, 0)),
                Map.entry("revise", scriptorium::revise),
                Map.entry("translations", translations::show),
                Map.entry("hand in", one -> translations.submit(one, 0, "en")),
                Map.entry("sign off", one -> translations.signOff(one, 0, "en")),
                Map.entry("publication", door::sheet),
                Map.entry("preview", one -> door.preview(one, Language.EN)),
                Map.entry("embargoes", embargoes::of),
                Map.entry("docket", dispatch::docket),
                Map.entry("place in the queue", one -> worklist.place(QUEUE, one)),
                Map.entry("findings", examination::of),
                Map.entry("collation", one -> collation.collate(one, null)),
                Map.entry("comments", margin::on),
                Map.entry("comment", one -> margin.write(one, COMMENT)),
                Map.entry("resolve", one -> margin.resolve(one, 1)),
                Map.entry("tasks", tasks::of));
    }

    @Test
    void findNoLetterThatLiesWithSomebodyElse() {
        ways().forEach((way, boundary) -> assertThatThrownBy(() -> translator.run(() -> boundary.accept(number)))
                .as(way)
                .isInstanceOf(UnknownLetter.class));
    }

    @Test
    void answerAsForANumberThatWasNeverGiven() {
        var never = RegistrationNumber.find("1899/0007").orElseThrow();

        assertThatThrownBy(() -> translator.run(() -> registry.show(never))).isInstanceOf(UnknownLetter.class);
    }

    @Test
    void openToATaskAndCloseWhenItEnds() {
        journey.assign(number);
        assertThat(translator.get(() -> registry.show(number).number())).isEqualTo(number);
        assertThat(listed()).contains(number);

        tasksOf(number).forEach(task -> editor.run(() -> tasks.end(task.id())));

        assertThatThrownBy(() -> translator.run(() -> registry.show(number))).isInstanceOf(UnknownLetter.class);
        assertThat(listed()).doesNotContain(number);
    }

    @Test
    void listNoOtherLetters() {
        journey.assign(journey.drafted());

        var listed = translator.get(() -> registry.list(LetterFilter.all())).rows();

        assertThat(listed)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(tasksOf(row.number()))
                        .extracting(TaskRow::translator)
                        .contains("translator"));
        assertThat(listed).extracting(RegisterRow::number).doesNotContain(number);
    }

    @Test
    void openToWhomTheQueueAssignsThemAndCloseWhenItTakesThemAway() {
        editor.run(() -> dispatch.assign(number, "translator", null));
        assertThat(translator.get(() -> registry.show(number).number())).isEqualTo(number);
        assertThat(listed()).contains(number);
        assertThat(queued(Heap.MINE)).contains(number);

        editor.run(() -> dispatch.assign(number, null, null));

        assertThatThrownBy(() -> translator.run(() -> registry.show(number))).isInstanceOf(UnknownLetter.class);
        assertThat(listed()).doesNotContain(number);
    }

    @Test
    void stayClosedToWhomTheyAreAssignedWhereThereIsNoWorkLeft() {
        var published = journey.published();
        tasksOf(published).forEach(task -> clerk.run(() -> tasks.end(task.id())));

        editor.run(() -> dispatch.assign(published, "translator", null));

        assertThatThrownBy(() -> translator.run(() -> registry.show(published))).isInstanceOf(UnknownLetter.class);
    }

    @Test
    void queueNoOtherLettersInAnyHeap() {
        editor.run(() -> dispatch.assign(number, "clerk", LocalDate.of(2020, 1, 1)));

        for (var heap : Heap.values()) {
            assertThat(queued(heap)).as(heap.getName()).doesNotContain(number);
        }
        assertThat(translator.get(() -> worklist.counts()).get(Heap.ASSIGNED))
                .isLessThan(editor.get(() -> worklist.counts()).get(Heap.ASSIGNED));
    }

    @Test
    void waitForTheirTranslatorFromTheDayTheyAreGiven() {
        var fresh = journey.registered();

        assertThat(queued(Heap.MINE)).contains(fresh);
        tasksOf(fresh).forEach(task -> clerk.run(() -> tasks.end(task.id())));
        assertThat(queued(Heap.MINE)).doesNotContain(fresh);
    }

    private List<RegistrationNumber> queued(Heap heap) {
        var found = new ArrayList<RegistrationNumber>();
        var query = QUEUE.in(heap);
        Slice<WorkRow> page;
        do {
            var asked = query;
            page = translator.get(() -> worklist.list(asked));
            page.rows().forEach(row -> found.add(row.number()));
            query = found.isEmpty() ? query : query.after(page.last().number());
        } while (page.more());
        return found;
    }

    @Test
    void countNoOtherLettersOnTheDashboard() {
        var without = stock();
        assertThat(edited()).doesNotContain(number);

        journey.assign(number);

        assertThat(stock()).isEqualTo(without + 1);
        assertThat(edited()).contains(number);
    }

    private long stock() {
        return translator.get(() -> dashboard.view()).stock().stream()
                .mapToLong(Stock::letters)
                .sum();
    }

    private List<RegistrationNumber> edited() {
        return translator.get(() -> dashboard.view()).edits().stream()
                .map(Edit::number)
                .toList();
    }

    private List<RegistrationNumber> listed() {
        return translator.get(() -> registry.list(LetterFilter.all())).rows().stream()
                .map(RegisterRow::number)
                .toList();
    }

    @Test
    void listNothingThatKnowsNoTask() {
        for (var list : List.<Runnable>of(
                () -> registry.incomplete(null), registry::countIncomplete, () -> registry.consigned(null, null))) {
            assertThatThrownBy(() -> translator.run(list::run)).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void assignNothingInTheNameOfATranslator() {
        journey.assign(number);
        var task = tasksOf(number).get(0).id();

        assertThatThrownBy(() -> translator.run(() -> tasks.assign(number, Language.FR, "translator", null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> translator.run(() -> tasks.end(task))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void giveALetterOnceToATranslatorAlone() {
        journey.assign(number);
        journey.assign(number);

        assertThat(tasksOf(number)).hasSize(1);
        assertThatThrownBy(() -> clerk.run(() -> tasks.assign(number, Language.EN, "editor", null)))
                .isInstanceOf(TaskRefused.class)
                .hasMessage("task.refused.noTranslator");
    }

    @Test
    void narrowNobodyElse() {
        clerk.run(() -> registry.show(number));
        editor.run(() -> scriptorium.show(number));
    }
}
