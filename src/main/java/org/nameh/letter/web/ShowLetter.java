package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.letter.RegisterEntry;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;

/** Shows the register's facts about the letter at hand, on every page about one letter. */
@Named
@RequestScoped
public class ShowLetter {

    @Inject
    Registry registry;

    @Inject
    HttpServletRequest request;

    private RegisterEntry entry;
    private RegisterRow line;

    @PostConstruct
    void open() {
        var number = RegistrationNumber.named(request.getParameter("number"));
        entry = registry.show(number);
        line = registry.line(number);
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    public RegisterRow getLine() {
        return line;
    }

    /** Whether the letter was registered just before this page. */
    public boolean isJustRegistered() {
        return request.getParameter("registered") != null;
    }
}
