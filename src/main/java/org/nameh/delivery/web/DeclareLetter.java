package org.nameh.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.delivery.DossierBook;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs the buttons by which the letter at hand is declared to be meant for somebody inside, and that is taken back. */
@Named
@RequestScoped
public class DeclareLetter {

    @Inject
    DossierBook book;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    /** Opens the dossier of the letter and shows it. */
    public void declare() {
        var number = number();
        book.declare(number);
        messages.afterRedirect("delivery.declared");
        Redirect.to("/desk/letters/" + number.inAddress() + "/delivery");
    }

    /** Takes the dossier away and shows the letter. */
    public void withdraw() {
        var number = number();
        book.withdraw(number);
        messages.afterRedirect("delivery.withdrawn");
        Redirect.to("/desk/letters/" + number.inAddress());
    }

    private RegistrationNumber number() {
        return RegistrationNumber.named(request.getParameter("number"));
    }
}
