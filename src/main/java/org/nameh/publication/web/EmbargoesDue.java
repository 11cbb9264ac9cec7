package org.nameh.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.nameh.publication.EmbargoDesk;

/** Tells editors how many embargoes are to be asked about again. */
@Named
@RequestScoped
public class EmbargoesDue {

    @Inject
    EmbargoDesk desk;

    private long count;

    @PostConstruct
    void open() {
        count = desk.due();
    }

    public long getCount() {
        return count;
    }
}
