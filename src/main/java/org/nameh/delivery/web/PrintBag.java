package org.nameh.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.delivery.BagBook;
import org.nameh.delivery.BagSheet;
import org.nameh.platform.web.Dates;

/** Backs desk/delivery/bag.xhtml: the list that whoever takes the letters of a bag signs. */
@Named
@RequestScoped
public class PrintBag {

    @Inject
    BagBook book;

    @Inject
    Dates dates;

    @Inject
    HttpServletRequest request;

    private BagSheet bag;
    private String when;

    @PostConstruct
    void open() {
        bag = book.bag(Long.parseLong(request.getParameter("bag")));
        var day = bag.handOver().happened();
        when = dates.written(day.asWritten(), day.notBefore(), day.notAfter(), day.calendar());
    }

    public BagSheet getBag() {
        return bag;
    }

    /** The day of the hand-over in both calendars. */
    public String getWhen() {
        return when;
    }
}
