package org.nameh.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.nameh.platform.Fact;

/**
 * The steps of a thing done to many letters, each a transaction of its own in which fifty letters are settled together with what is
 * done to them: whatever breaks off where, nothing is done twice. A job of an earlier start finds nothing to do.
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
        var held = bulks.held(id).filter(one -> one.state() == BulkState.RUNNING && one.run() == run);
        if (held.isEmpty()) {
            return false;
        }
        var sheet = held.get();
        var waiting = bulks.waiting(id, LocalDate.now(clock));
        waiting.forEach(letter -> {
            if (letter.why() == null) {
                act(sheet, letter);
            }
            bulks.settle(id, letter);
        });
        if (waiting.isEmpty()) {
            bulks.move(id, BulkState.DONE, run);
            facts.fire(new BulkFinished(id, sheet.order().kind(), sheet.all(), sheet.askedBy()));
        }
        return !waiting.isEmpty();
    }

    private void act(BulkSheet sheet, Bulks.Waiting letter) {
        var order = sheet.order();
        var by = sheet.askedBy();
        switch (order.kind()) {
            case ASSIGN -> {
                dockets.assign(letter.id(), order.assignee(), order.day(), by, clock.instant());
                facts.fire(new LetterAssigned(letter.number(), order.assignee(), order.day(), by));
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

    /** Takes down that a start broke off. */
    @Transactional(TxType.REQUIRES_NEW)
    public void broken(long id, int run) {
        bulks.held(id)
                .filter(one -> one.state() == BulkState.RUNNING && one.run() == run)
                .ifPresent(one -> bulks.move(id, BulkState.INTERRUPTED, run));
    }

    /** Takes down that whatever was going on broke off: the server has just started. */
    @Transactional(TxType.REQUIRES_NEW)
    public void allBroken() {
        bulks.breakOff();
    }
}
