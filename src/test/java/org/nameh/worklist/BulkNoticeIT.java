package org.nameh.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.letter.RegistrationNumber;
import org.nameh.notice.NoticeBoard;
import org.nameh.notice.NoticeRow;
import org.nameh.support.BulkEnd;
import org.nameh.support.Journey;

/** Who is told of one thing done to many letters, and how often. */
@ExtendWith(ArquillianExtension.class)
class BulkNoticeIT {

    private static final LocalDate LATER = LocalDate.of(2999, 1, 1);

    @Inject
    BulkDesk desk;

    @Inject
    BulkRun run;

    @Inject
    HalfDone halfDone;

    @Inject
    NoticeBoard board;

    @Inject
    Dispatch dispatch;

    @Inject
    BulkEnd end;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsSecondEditor secondEditor;

    @Inject
    AsAdmin admin;

    @BeforeEach
    void readEverything() {
        List.of(clerk, editor, secondEditor).forEach(one -> one.run(() -> board.readAll(Long.MAX_VALUE)));
    }

    @Test
    void tellsTheAssigneeOnceHowManyLettersThereAre() {
        var letters = registered(3);

        end.of(editor.get(() -> desk.askFor(letters, BulkOrder.assign("editor2", LATER))));

        assertThat(told(secondEditor)).containsExactly(new Told(3, "editor", "/desk/queue"));
        assertThat(told(editor)).isEmpty();
    }

    @Test
    void countsNoLetterThatWasRefused() {
        var letters = registered(2);

        var done = end.of(editor.get(() -> desk.askFor(letters, BulkOrder.assign("auditor", LATER))));

        assertThat(done.refused()).isEqualTo(2);
        assertThat(done.untold()).isEmpty();
    }

    @Test
    void tellsNobodyOfWhatTheyAskedForThemselvesOrWhatIsNobodys() {
        var letters = registered(2);

        end.of(editor.get(() -> desk.askFor(letters, BulkOrder.assign("editor", LATER))));
        end.of(editor.get(() -> desk.askFor(letters, BulkOrder.assign(null, null))));

        assertThat(told(editor)).isEmpty();
    }

    @Test
    void tellsNobodyOfWhatIsHeldOrTagged() {
        var letters = registered(2);
        letters.forEach(number -> editor.run(() -> dispatch.assign(number, "clerk", null)));
        clerk.run(() -> board.readAll(Long.MAX_VALUE));

        end.of(editor.get(() -> desk.askFor(letters, BulkOrder.hold("The office moves.", LATER))));
        end.of(editor.get(() -> desk.askFor(letters, BulkOrder.tag("moved"))));

        assertThat(told(clerk)).isEmpty();
    }

    @Test
    void tellsOnceOfEverythingThatWasOfAnother() {
        registered(2).forEach(number -> editor.run(() -> dispatch.assign(number, "clerk", null)));

        var done = end.of(admin.get(() -> desk.reassign("clerk", "editor2")));

        assertThat(told(secondEditor)).containsExactly(new Told(done.done(), "admin", "/desk/queue"));
    }

    @Test
    void tellsOfWhatWasDoneWhenItBrokeOffAndLaterOfTheRest() {
        var id = halfDone.assigns(registered(60), "editor2");
        run.step(id, 1);
        assertThat(told(secondEditor)).isEmpty();

        run.allBroken();
        assertThat(told(secondEditor)).containsExactly(new Told(50, "editor", "/desk/queue"));

        editor.run(() -> desk.goOn(id));
        end.of(id);
        assertThat(told(secondEditor)).extracting(Told::letters).containsExactly(10, 50);
    }

    @Test
    void tellsNothingWhenItBreaksOffBeforeTheFirst() {
        var id = halfDone.assigns(registered(1), "editor2");

        run.broken(id, 1);

        assertThat(editor.get(() -> desk.show(id)).state()).isEqualTo(BulkState.INTERRUPTED);
        assertThat(told(secondEditor)).isEmpty();
    }

    private List<RegistrationNumber> registered(int letters) {
        return IntStream.range(0, letters).mapToObj(one -> journey.registered()).toList();
    }

    private List<Told> told(Actor whom) {
        return whom.get(() -> board.fresh()).stream().map(Told::of).toList();
    }

    /** What a notice tells of many letters. */
    record Told(Integer letters, String by, String address) {

        static Told of(NoticeRow notice) {
            return new Told(notice.letters(), notice.by(), notice.address());
        }
    }

    /** Things asked for many letters of which no job was started. */
    @Transactional
    @ApplicationScoped
    static class HalfDone {

        @Inject
        Bulks bulks;

        @Inject
        Clock clock;

        public long assigns(List<RegistrationNumber> letters, String assignee) {
            var id = bulks.add(BulkOrder.assign(assignee, null), "editor", clock.instant());
            bulks.gather(id, letters);
            bulks.move(id, BulkState.RUNNING, 1);
            return id;
        }
    }
}
