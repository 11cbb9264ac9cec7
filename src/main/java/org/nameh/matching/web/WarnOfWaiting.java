package org.nameh.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.matching.Match;
import org.nameh.matching.MatchDesk;
import org.nameh.platform.Role;

/** Warns on the page of a review that letters wait for the sender of the letter at hand; hinders nothing. */
@Named
@RequestScoped
public class WarnOfWaiting {

    @Inject
    MatchDesk desk;

    @Inject
    HttpServletRequest request;

    private List<Match> matches = List.of();

    @PostConstruct
    void look() {
        if (request.isUserInRole(Role.REGISTRAR) || request.isUserInRole(Role.EDITOR)) {
            matches = Optional.ofNullable(request.getParameter("number"))
                    .flatMap(RegistrationNumber::find)
                    .map(desk::beforePublication)
                    .orElseGet(List::of);
        }
    }

    /** Whom the sender is likely to be, of those for whom letters wait. */
    public List<Match> getMatches() {
        return matches;
    }
}
