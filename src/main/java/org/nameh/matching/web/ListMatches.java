package org.nameh.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.matching.MatchDesk;
import org.nameh.matching.OpenMatch;
import org.nameh.platform.Slice;
import org.nameh.platform.Text;

/** Backs desk/matches/list.xhtml: the proposals that nobody settled. */
@Named
@RequestScoped
public class ListMatches {

    @Inject
    MatchDesk desk;

    @Inject
    HttpServletRequest request;

    private Slice<OpenMatch> matches;

    @PostConstruct
    void open() {
        var before = Text.orEmpty(request.getParameter("before"));
        matches = desk.open(before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    public List<OpenMatch> getMatches() {
        return matches.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return matches.more() ? "/desk/matches?before=" + matches.last().id() : null;
    }
}
