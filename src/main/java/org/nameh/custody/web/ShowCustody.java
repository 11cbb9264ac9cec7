package org.nameh.custody.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.custody.CustodyBook;
import org.nameh.custody.CustodySheet;
import org.nameh.custody.Holder;
import org.nameh.custody.HolderKind;
import org.nameh.custody.Mark;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.Messages;

/** Shows who held the original of the letter at hand, and where it lies, on every page about one letter. */
@Named
@RequestScoped
public class ShowCustody {

    @Inject
    CustodyBook book;

    @Inject
    Dates dates;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private CustodySheet sheet;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        sheet = book.of(number);
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    public CustodySheet getSheet() {
        return sheet;
    }

    /** A holder in the words of the page, or by name. */
    public String name(Holder holder) {
        return holder.kind() == HolderKind.OTHER ? holder.name() : messages.text("holderKind." + holder.kind());
    }

    /** The days of a mark in both calendars, the reader's first; only their beginning if it lasts. */
    public String days(Mark mark) {
        var until = mark.until() == null ? mark.from() : mark.until();
        var days = dates.written(null, mark.from(), until, CalendarSystem.GREGORIAN);
        return mark.until() == null ? messages.text("custody.since", days) : days;
    }
}
