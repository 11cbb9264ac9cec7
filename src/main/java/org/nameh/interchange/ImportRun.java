package org.nameh.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nameh.platform.Fact;

/**
 * The steps of an import, each a transaction of its own that says with it how far the import has come. A step is done only by the
 * job of the newest start, and only while the import is going on: a job that was paused, or given up for dead and comes back, does
 * nothing. What a step has done is done once, whatever breaks off where.
 */
@ApplicationScoped
public class ImportRun {

    @Inject
    Imports imports;

    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The import, if a start is still the newest one and it is going on. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ImportSheet> current(long id, int run) {
        return held(id, run).map(Import::sheet);
    }

    private Optional<Import> held(long id, int run) {
        return Optional.of(imports.held(id))
                .filter(one -> one.getRun() == run && one.getState().isGoingOn());
    }

    /** The row with which to go on; none if no letter is left to register. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Integer> firstReady(long id) {
        return imports.firstReady(id);
    }

    /** Keeps rows of a trial; says whether to go on. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean tried(long id, int run, Map<Integer, Incoming> letters) {
        var into = held(id, run).filter(one -> one.getState() == ImportState.READING);
        into.ifPresent(one -> {
            letters.forEach((row, letter) -> imports.add(new ImportRow(id, row, letter)));
            var ready = (int) letters.values().stream()
                    .filter(letter -> !letter.isRefused())
                    .count();
            one.sawRows(letters.size(), ready, clock.instant());
        });
        return into.isPresent();
    }

    /** Registers those of some rows that still wait for it; says whether to go on. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean registered(long id, int run, Map<Integer, Incoming> letters) {
        var into = held(id, run).filter(one -> one.getState() == ImportState.REGISTERING);
        into.ifPresent(one -> {
            var waiting = waiting(id, letters);
            if (!waiting.isEmpty()) {
                arrivals.register(one, waiting);
            }
        });
        return into.isPresent();
    }

    private Map<ImportRow, Incoming> waiting(long id, Map<Integer, Incoming> letters) {
        return imports.rows(id, List.copyOf(letters.keySet())).stream()
                .filter(ImportRow::isReady)
                .collect(Collectors.toMap(
                        Function.identity(),
                        row -> letters.get(row.getNumber()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** Takes down that the register refuses a row. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(long id, int run, int row, String why) {
        held(id, run)
                .ifPresent(into -> imports.rows(id, List.of(row)).stream()
                        .filter(ImportRow::isReady)
                        .forEach(one -> {
                            one.failed(new Finding(Remark.NOT_KEPT, why));
                            into.sawLetters(0, 1, clock.instant());
                        }));
    }

    /** Refuses the file as a whole. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(long id, int run, Finding why) {
        held(id, run).filter(into -> into.getState() == ImportState.READING).ifPresent(into -> {
            imports.dropRows(id);
            into.refuse(why, clock.instant());
        });
    }

    /** Ends what was going on. */
    @Transactional(TxType.REQUIRES_NEW)
    public void finished(long id, int run) {
        held(id, run).ifPresent(into -> {
            into.finish(clock.instant());
            if (into.getState() == ImportState.DONE) {
                var done = into.sheet();
                facts.fire(new ImportFinished(id, done.registered(), done.failed(), done.startedBy()));
            }
        });
    }

    /** Takes down that a start broke off. */
    @Transactional(TxType.REQUIRES_NEW)
    public void broken(long id, int run) {
        held(id, run).ifPresent(into -> into.interrupt(clock.instant()));
    }

    /** Takes down that whatever was going on broke off: the server has just started. */
    @Transactional(TxType.REQUIRES_NEW)
    public void allBroken() {
        imports.goingOn().forEach(into -> into.interrupt(clock.instant()));
    }
}
