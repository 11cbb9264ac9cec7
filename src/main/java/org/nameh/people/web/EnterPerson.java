package org.nameh.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.nameh.people.Directory;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/people/new.xhtml. */
@Named
@RequestScoped
public class EnterPerson {

    @Inject
    Directory directory;

    @Inject
    Messages messages;

    private String token = UUID.randomUUID().toString();
    private final PersonForm form = new PersonForm();

    /** Enters the person and shows their page. */
    public void enter() {
        var flaw = form.flaw();
        if (flaw.isPresent()) {
            messages.beside("names", flaw.get());
            return;
        }
        var id = directory.enterOnce(UUID.fromString(token), form.person());
        messages.afterRedirect("people.entered");
        Redirect.to("/desk/people/" + id);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public PersonForm getForm() {
        return form;
    }
}
