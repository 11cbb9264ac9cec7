package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.VoidDesk;
import org.nameh.letter.Voiding;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/letters/void.xhtml, and tells on every page about a letter that its number was burnt. */
@Named
@RequestScoped
public class VoidLetter {

    @Inject
    VoidDesk desk;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private Voiding voiding;
    private String reason;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        voiding = desk.of(number).orElse(null);
    }

    /** Burns the number and shows the letter. */
    public void burn() {
        var why = Text.clean(reason);
        if (why == null) {
            messages.beside("reason", "letter.void.reason.missing");
            return;
        }
        desk.burn(number, why);
        messages.afterRedirect("letter.void.done", number);
        Redirect.to("/desk/letters/" + number.inAddress());
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    /** That the number was burnt; null if it was not. */
    public Voiding getVoiding() {
        return voiding;
    }

    public int getLongest() {
        return Voiding.LONGEST;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
