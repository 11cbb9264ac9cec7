package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.platform.web.Redirect;

/** Backs desk/letters/register.xhtml. */
@Named
@RequestScoped
public class RegisterLetter {

    @Inject
    Registry registry;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final EntryForm form = new EntryForm();

    @PostConstruct
    void open() {
        form.setReceivedOn(LocalDate.now(clock));
    }

    /** Registers the letter and shows it. */
    public void register() {
        Redirect.to("/desk/letters/" + registry.register(form.letter()).inAddress() + "?registered");
    }

    /** Registers the letter and opens an empty form for the next. */
    public void registerAndNext() {
        Redirect.to("/desk/letters/new?registered="
                + registry.register(form.letter()).inAddress());
    }

    /** The number of the letter registered just before; null if there was none. */
    public RegistrationNumber getJustRegistered() {
        return Optional.ofNullable(request.getParameter("registered"))
                .flatMap(RegistrationNumber::find)
                .orElse(null);
    }

    public EntryForm getForm() {
        return form;
    }
}
