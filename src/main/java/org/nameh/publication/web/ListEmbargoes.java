package org.nameh.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.nameh.platform.Slice;
import org.nameh.publication.EmbargoDesk;
import org.nameh.publication.EmbargoPlace;
import org.nameh.publication.EmbargoRow;

/** Backs desk/publication/embargoes.xhtml: {@code ?after=}. */
@Named
@RequestScoped
public class ListEmbargoes {

    @Inject
    EmbargoDesk desk;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Slice<EmbargoRow> standing;

    @PostConstruct
    void open() {
        standing = desk.standing(EmbargoPlace.named(request.getParameter("after")));
    }

    public List<EmbargoRow> getRows() {
        return standing.rows();
    }

    /** Whether somebody was to ask about it again by now. */
    public boolean isOverdue(EmbargoRow row) {
        return row.awaits() && !row.dueAt().isAfter(clock.instant());
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return standing.more()
                ? "/desk/embargoes?after="
                        + new EmbargoPlace(
                                        standing.last().dueAt(), standing.last().id())
                                .inAddress()
                : null;
    }
}
