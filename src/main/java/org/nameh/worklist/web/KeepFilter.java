package org.nameh.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.worklist.SavedFilter;
import org.nameh.worklist.Worklist;

/** Backs the saved filters of desk/worklist/queue.xhtml. */
@Named
@RequestScoped
public class KeepFilter {

    @Inject
    Worklist worklist;

    @Inject
    ListQueue list;

    @Inject
    Messages messages;

    private List<SavedFilter> filters;
    private String name;

    @PostConstruct
    void open() {
        filters = worklist.filters();
    }

    /** Saves the list that the page shows; a filter of the same name is replaced. */
    public void save() {
        var given = Text.clean(name);
        if (given == null) {
            messages.beside("filterName", "worklist.filter.nameless");
            return;
        }
        worklist.save(given, list.getQuery());
        messages.afterRedirect("worklist.filter.saved", given);
        Redirect.to(list.getAddress());
    }

    public void forget(String one) {
        worklist.forget(one);
        messages.afterRedirect("worklist.filter.forgotten", one);
        Redirect.to(list.getAddress());
    }

    public List<SavedFilter> getFilters() {
        return filters;
    }

    public int getLongest() {
        return SavedFilter.LONGEST;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
