package org.nameh.consignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Year;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The room where consignments arrive, are numbered and, once their letters are counted, closed. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class PostRoom {

    private static final int PAGE = 50;

    @Inject
    Consignments consignments;

    @Inject
    ConsignmentSeries numbers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Opens a consignment and gives its number; a repeated opening (same token) gives the number of the first. */
    @RolesAllowed(Role.REGISTRAR)
    public ConsignmentNumber open(@NotNull @Valid NewConsignment arrived) {
        consignments.awaitTwin(arrived.token());
        return consignments.openedWith(arrived.token()).orElseGet(() -> take(arrived));
    }

    private ConsignmentNumber take(NewConsignment arrived) {
        var number = numbers.next(Year.now(clock));
        consignments.add(new Consignment(number, arrived, caller.name(), clock.instant()));
        facts.fire(new ConsignmentOpened(number, arrived.announced()));
        return number;
    }

    /**
     * Closes a consignment: it takes no letter any more.
     *
     * @throws ConsignmentRefused if it is closed already, or if not as many letters were found as announced and the remark is null
     * @throws UnknownConsignment if there is none under the number
     */
    @RolesAllowed(Role.REGISTRAR)
    public void close(@NotNull ConsignmentNumber number, String remark) {
        var counted = consignments.line(number);
        consignments.get(number).close(counted.found(), remark, caller.name(), clock.instant());
        facts.fire(new ConsignmentClosed(number, counted.announced(), counted.found()));
    }

    /** A consignment with the count of its letters. @throws UnknownConsignment if there is none under the number */
    public ConsignmentRow show(@NotNull ConsignmentNumber number) {
        return consignments.line(number);
    }

    /** Fifty consignments older than a number (null: from the newest on), newest first. */
    public Slice<ConsignmentRow> list(ConsignmentNumber after) {
        return consignments.list(after, PAGE);
    }
}
