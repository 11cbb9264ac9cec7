package org.nameh.likeness.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.letter.RegistrationNumber;
import org.nameh.likeness.LightTable;
import org.nameh.likeness.Twin;
import org.nameh.platform.Role;

/** Shows the letters that look like the one at hand: the letter of the page, or the one registered just before it. */
@Named
@RequestScoped
public class ShowTwins {

    @Inject
    LightTable table;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private List<Twin> twins;

    @PostConstruct
    void look() {
        var named = Stream.of("number", "registered")
                .map(request::getParameter)
                .flatMap(Stream::ofNullable)
                .map(RegistrationNumber::find)
                .flatMap(Optional::stream)
                .findFirst();
        number = named.orElse(null);
        twins = named.filter(letter -> isForTheCaller()).map(table::twinsOf).orElseGet(List::of);
    }

    private boolean isForTheCaller() {
        return request.isUserInRole(Role.REGISTRAR) || request.isUserInRole(Role.EDITOR);
    }

    /** The letter that the others look like. */
    public RegistrationNumber getNumber() {
        return number;
    }

    /** Those that somebody should look at. */
    public List<Twin> getWarnings() {
        return twins.stream().filter(Twin::isWarning).toList();
    }

    /** Those that look like it no more, or were judged to be other letters. */
    public List<Twin> getSettled() {
        return twins.stream().filter(twin -> !twin.isWarning()).toList();
    }
}
