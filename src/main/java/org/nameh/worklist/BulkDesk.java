package org.nameh.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** Where one thing is asked for many letters, to be done by a job, and told of each. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class BulkDesk {

    private static final int PAGE = 100;

    @Inject
    Bulks bulks;

    @Inject
    Worklists worklists;

    @Inject
    Dockets dockets;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<BulkReleased> released;

    /** Asks for something to be done to letters chosen by their numbers; gives the id. @throws WorkRefused if none is chosen */
    @RolesAllowed(Role.EDITOR)
    public long askFor(@NotNull List<RegistrationNumber> chosen, @NotNull BulkOrder order) {
        var id = bulks.add(order, caller.name(), clock.instant());
        bulks.gather(id, chosen);
        return start(id, order);
    }

    /** Asks for something to be done to all letters of a list; gives the id. @throws WorkRefused if it is empty */
    @RolesAllowed(Role.EDITOR)
    public long askForAll(@NotNull QueueQuery query, @NotNull BulkOrder order) {
        var id = bulks.add(order, caller.name(), clock.instant());
        worklists.gather(id, query, new Asker(caller.name(), caller.is(Role.EDITOR), LocalDate.now(clock)));
        return start(id, order);
    }

    /** Asks for everything that is assigned to somebody to be assigned to another (null: to nobody); gives the id. */
    public long reassign(@NotBlank String from, String to) {
        var order = BulkOrder.assign(to, null);
        var id = bulks.add(order, caller.name(), clock.instant());
        bulks.gatherAssigned(id, from);
        return start(id, order);
    }

    private long start(long id, BulkOrder order) {
        var letters = show(id).all();
        if (letters == 0) {
            throw new WorkRefused("bulk.refused.none");
        }
        facts.fire(new BulkStarted(id, order.kind(), letters, caller.name()));
        release(id, 1);
        return id;
    }

    private void release(long id, int run) {
        bulks.move(id, BulkState.RUNNING, run);
        released.fire(new BulkReleased(id, run));
    }

    /** Lets what broke off go on with the letters that still wait. */
    public void goOn(long id) {
        var sheet = bulks.held(id).orElseThrow(() -> new UnknownBulk(id));
        if (sheet.state() == BulkState.INTERRUPTED) {
            release(id, sheet.run() + 1);
        }
    }

    /** What was asked for, as it stands. @throws UnknownBulk if nothing was asked for under the id */
    public BulkSheet show(long id) {
        return bulks.sheet(id).orElseThrow(() -> new UnknownBulk(id));
    }

    /** What became of a hundred letters, after a number (null: from the first on). */
    public Slice<BulkRow> rows(long id, RegistrationNumber after) {
        return Slice.of(bulks.rows(id, after), PAGE);
    }

    /** The accounts that letters can be assigned to. */
    public List<String> atWork() {
        return dockets.atWork();
    }

    /** The accounts that letters in work are assigned to, also those that are disabled. */
    public List<String> assignees() {
        return dockets.assignees();
    }
}
