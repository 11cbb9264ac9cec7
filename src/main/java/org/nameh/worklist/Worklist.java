package org.nameh.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The lists from which everybody at the desk takes the next letter. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class Worklist {

    @Inject
    Worklists worklists;

    @Inject
    SavedFilters filters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private Asker asker() {
        return new Asker(caller.name(), caller.is(Role.EDITOR), LocalDate.now(clock));
    }

    /** How many letters lie in each heap for the caller. */
    public Map<Heap, Long> counts() {
        return worklists.counts(asker());
    }

    /** Fifty letters of a list. */
    public Slice<WorkRow> list(@NotNull QueueQuery query) {
        return worklists.page(query, asker());
    }

    /** Where a letter stands in a list. */
    public Place place(@NotNull QueueQuery query, @NotNull RegistrationNumber number) {
        return worklists.place(query, asker(), number);
    }

    /** The filters that the caller saved, by name. */
    public List<SavedFilter> filters() {
        return filters.of(caller.name());
    }

    /** Saves a list under a name; another of the same name is replaced. */
    public void save(@NotBlank @Size(max = SavedFilter.LONGEST) String name, @NotNull QueueQuery query) {
        filters.save(caller.name(), name, query.after(null).inAddress(), clock.instant());
    }

    /** Forgets a saved filter of the caller. */
    public void forget(@NotBlank String name) {
        filters.forget(caller.name(), name);
    }
}
