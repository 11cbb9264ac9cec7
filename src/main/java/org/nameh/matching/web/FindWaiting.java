package org.nameh.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.matching.Match;
import org.nameh.matching.MatchDesk;
import org.nameh.platform.Text;

/** Backs desk/letters/waiting.xhtml, the part of a page that is asked for while the sender of a letter is entered. */
@Named
@RequestScoped
public class FindWaiting {

    private static final int LONGEST = 200;
    private static final int LEAST_PERCENT = 10;

    @Inject
    MatchDesk desk;

    @Inject
    HttpServletRequest request;

    private List<Match> matches;

    @PostConstruct
    void look() {
        var id = Text.orEmpty(request.getParameter("senderId"));
        var name = Text.clean(request.getParameter("sender"));
        var known = id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
        matches = desk.whileTyped(known, name == null || name.length() > LONGEST ? null : name).stream()
                .filter(match -> !match.isDismissed())
                .toList();
    }

    /** Whom the sender is likely to be, of those for whom letters wait. */
    public List<Match> getMatches() {
        return matches.stream().filter(Match::isPressing).toList();
    }

    /** Whom the sender may be as well, though that is less likely. */
    public List<Match> getOthers() {
        return matches.stream()
                .filter(match -> !match.isPressing() && match.score().percent() >= LEAST_PERCENT)
                .toList();
    }
}
