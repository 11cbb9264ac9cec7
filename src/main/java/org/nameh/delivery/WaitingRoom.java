package org.nameh.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nameh.platform.Caller;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** Where one sees which letters wait for whom they are meant for, and for how long; auditors see no names, neither of people nor of bodies. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR, Role.AUDITOR})
public class WaitingRoom {

    @Inject
    DeliveryLines lines;

    @Inject
    Intermediaries intermediaries;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Fifty letters of a list, those first of which nothing was heard for longest. */
    public Slice<DeliveryRow> list(@NotNull DeliveryQuery query) {
        var page = lines.page(query, LocalDate.now(clock));
        return readsNames()
                ? page
                : new Slice<>(
                        page.rows().stream().map(DeliveryRow::withoutNames).toList(), page.more());
    }

    /** How many there are of each year in which letters arrived. */
    public List<YearRow> years() {
        return lines.years();
    }

    /** The bodies through which letters travel, by name; none for whoever reads no names. */
    public List<BodyRow> bodies() {
        return readsNames() ? intermediaries.all() : List.of();
    }

    private boolean readsNames() {
        return caller.is(Role.REGISTRAR) || caller.is(Role.EDITOR);
    }
}
