package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.consignment.ConsignmentNumber;
import org.nameh.letter.Precedent;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.platform.web.Redirect;

/** Backs desk/letters/register.xhtml: {@code ?registered=&consignment=}. What is kept for the next letter comes from the one before. */
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
    private ConsignmentNumber consignment;
    private Precedent before;

    @PostConstruct
    void open() {
        form.setReceivedOn(LocalDate.now(clock));
        parameter("token").ifPresent(form::setToken); // also of a form that is refused: its tray is shown by its token
        consignment = parameter("consignment").map(ConsignmentNumber::named).orElse(null);
        if (request.getMethod().equals("GET")) {
            before = precedent().orElse(null);
            Optional.ofNullable(before).ifPresent(letter -> form.follow(letter, consignment != null));
        }
    }

    private Optional<Precedent> precedent() {
        return Optional.ofNullable(getJustRegistered())
                .flatMap(registry::precedent)
                .or(() -> Optional.ofNullable(consignment).map(registry::precedentIn));
    }

    /** As the page holds it: a form that is put back brings its own. */
    private static Optional<String> parameter(String name) {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** Registers the letter and shows it. */
    public void register() {
        Redirect.to("/desk/letters/" + registered().inAddress() + "?registered");
    }

    /** Registers the letter and opens the form for the next, empty but for what is likely the same. */
    public void registerAndNext() {
        var within = consignment == null ? "" : "&consignment=" + consignment.inAddress();
        Redirect.to("/desk/letters/new?registered=" + registered().inAddress() + within);
    }

    private RegistrationNumber registered() {
        return consignment == null ? registry.register(form.letter()) : registry.registerIn(consignment, form.letter());
    }

    /** The number of the letter registered just before; null if there was none. */
    public RegistrationNumber getJustRegistered() {
        return parameter("registered").flatMap(RegistrationNumber::find).orElse(null);
    }

    /** The number of the consignment that the letter is of; null if it came alone. */
    public ConsignmentNumber getConsignment() {
        return consignment;
    }

    /** Whether the entry of the letter registered just before is not complete. */
    public boolean isIncompleteBefore() {
        return before != null && before.number() != null && before.incomplete();
    }

    public EntryForm getForm() {
        return form;
    }
}
