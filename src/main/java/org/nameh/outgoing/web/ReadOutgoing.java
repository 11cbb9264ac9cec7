package org.nameh.outgoing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.nameh.letter.RegistrationNumber;
import org.nameh.outgoing.OutgoingBook;
import org.nameh.outgoing.OutgoingRow;
import org.nameh.outgoing.OutgoingText;
import org.nameh.outgoing.UnknownOutgoing;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/outgoing/paper.xhtml: a letter to a writer as it was sent or is printed, and whether it has left the house. */
@Named
@RequestScoped
public class ReadOutgoing {

    @Inject
    OutgoingBook book;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private long id;
    private OutgoingRow row;
    private OutgoingText text;
    private LocalDate day;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        id = Long.parseLong(request.getParameter("outgoing"));
        row = book.of(number).written().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(UnknownOutgoing::new);
        day = LocalDate.now(clock);
    }

    /** Takes down that it was handed over or posted. */
    public void posted() {
        if (day.isAfter(LocalDate.now(clock))) {
            messages.beside("day", "outgoing.refused.toCome");
            return;
        }
        book.posted(number, id, day);
        messages.afterRedirect("outgoing.posted");
        Redirect.to("/desk/letters/" + number.inAddress() + "/outgoing");
    }

    /** What it says; read once for a page, and audited. */
    public OutgoingText getText() {
        if (text == null) {
            text = book.read(number, id);
        }
        return text;
    }

    public OutgoingRow getRow() {
        return row;
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
