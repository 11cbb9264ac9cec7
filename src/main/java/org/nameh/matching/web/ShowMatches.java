package org.nameh.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nameh.letter.RegistrationNumber;
import org.nameh.matching.Match;
import org.nameh.matching.MatchDesk;
import org.nameh.platform.Role;

/** Shows who may be whoever letters wait for: of the letter of the page, of the one registered just before it, or of the person. */
@Named
@RequestScoped
public class ShowMatches {

    @Inject
    MatchDesk desk;

    @Inject
    HttpServletRequest request;

    private List<Match> matches;

    @PostConstruct
    void look() {
        if (request.isUserInRole(Role.REGISTRAR) || request.isUserInRole(Role.EDITOR)) {
            matches = person().or(() -> letter("number", desk::ofLetter))
                    .or(() -> letter("registered", desk::ofRegistered))
                    .orElseGet(List::of);
        } else {
            matches = List.of();
        }
    }

    private Optional<List<Match>> person() {
        return Optional.ofNullable(request.getParameter("person"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> desk.ofPerson(Long.parseLong(id)));
    }

    private Optional<List<Match>> letter(String parameter, Function<RegistrationNumber, List<Match>> ask) {
        return Optional.ofNullable(request.getParameter(parameter))
                .flatMap(RegistrationNumber::find)
                .map(ask);
    }

    /** Those at whom somebody should look. */
    public List<Match> getPressing() {
        return matches.stream()
                .filter(match -> match.isPressing() && !match.isDismissed())
                .toList();
    }

    /** Those that are less likely, or of whom somebody said that they are others. */
    public List<Match> getOthers() {
        return matches.stream()
                .filter(match -> !match.isPressing() || match.isDismissed())
                .toList();
    }
}
