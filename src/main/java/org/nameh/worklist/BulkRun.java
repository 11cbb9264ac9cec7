package org.nameh.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.platform.Fact;

/**
 * The steps of a thing done to many letters, each a transaction of its own in which fifty letters are settled together with what is
 * done to them: whatever breaks off where, nothing is done twice and nothing told twice. A job of an earlier start finds nothing to do.
 */
@ApplicationScoped
public class BulkRun {

    @Inject
    Bulks bulks;

    @Inject
    Dockets dockets;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Does the next letters; says whether to go on. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean step(long id, int run) {
        var held = running(id).filter(one -> one.run() == run);
        if (held.isEmpty()) {
            return false;
        }
        var waiting = bulks.waiting(id, LocalDate.now(clock));
        waiting.forEach(letter -> settle(held.get(), letter));
        if (waiting.isEmpty()) {
            finish(held.get());
        }
        return !waiting.isEmpty();
    }

    private void settle(BulkSheet sheet, Bulks.Waiting letter) {
        if (letter.why() == null) {
            act(sheet, letter);
        }
        bulks.settle(sheet.id(), letter);
    }

    private void act(BulkSheet sheet, Bulks.Waiting letter) {
        var order = sheet.order();
        var by = sheet.askedBy();
        switch (order.kind()) {
            case ASSIGN -> {
                dockets.assign(letter.id(), order.assignee(), order.day(), by, clock.instant());
                facts.fire(new LetterAssigned(letter.number(), order.assignee(), order.day(), sheet.id(), by));
            }
            case HOLD -> {
                dockets.hold(letter.id(), order.word(), order.day(), by, clock.instant());
                facts.fire(new LetterHeld(letter.number(), order.day(), by));
            }
            case TAG -> {
                if (dockets.tag(letter.id(), order.word(), by, clock.instant())) {
                    facts.fire(new LetterTagged(letter.number(), by));
                }
            }
        }
    }

    private void finish(BulkSheet sheet) {
        end(sheet, BulkState.DONE);
        facts.fire(new BulkFinished(sheet.id(), sheet.order().kind(), sheet.all(), sheet.askedBy()));
    }

    /** Ends a start, and tells the assignee once of all letters that were assigned until then. */
    private void end(BulkSheet sheet, BulkState state) {
        sheet.untold().ifPresent(assigned -> {
            bulks.tell(sheet.id(), sheet.done());
            facts.fire(assigned);
        });
        bulks.move(sheet.id(), state, sheet.run());
    }

    /** Takes down that a start broke off. */
    @Transactional(TxType.REQUIRES_NEW)
    public void broken(long id, int run) {
        running(id).filter(one -> one.run() == run).ifPresent(one -> end(one, BulkState.INTERRUPTED));
    }

    /** Takes down that whatever was going on broke off: the server has just started. */
    @Transactional(TxType.REQUIRES_NEW)
    public void allBroken() {
        bulks.running().forEach(id -> running(id).ifPresent(one -> end(one, BulkState.INTERRUPTED)));
    }

    private Optional<BulkSheet> running(long id) {
        return bulks.held(id).filter(one -> one.state() == BulkState.RUNNING);
    }
}
