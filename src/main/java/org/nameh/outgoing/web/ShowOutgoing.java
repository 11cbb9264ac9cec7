package org.nameh.outgoing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.letter.RegistrationNumber;
import org.nameh.outgoing.OutgoingBook;
import org.nameh.outgoing.OutgoingSheet;

/** Shows on the page of a letter what its writer was told, and what they would want to know. */
@Named
@RequestScoped
public class ShowOutgoing {

    @Inject
    OutgoingBook book;

    @Inject
    HttpServletRequest request;

    private OutgoingSheet sheet;

    @PostConstruct
    void open() {
        sheet = book.of(RegistrationNumber.named(request.getParameter("number")));
    }

    public OutgoingSheet getSheet() {
        return sheet;
    }
}
