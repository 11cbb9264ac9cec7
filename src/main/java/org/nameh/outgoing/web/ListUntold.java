package org.nameh.outgoing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.outgoing.OutgoingBook;
import org.nameh.outgoing.Untold;

/** Backs desk/outgoing/list.xhtml: writers who may be written to and were not told what happened. */
@Named
@RequestScoped
public class ListUntold {

    @Inject
    OutgoingBook book;

    private List<Untold> rows;

    @PostConstruct
    void open() {
        rows = book.untold();
    }

    public List<Untold> getRows() {
        return rows;
    }
}
