package org.nameh.readingroom.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.nameh.readingroom.ReadingRoom;

/**
 * Answers a public page again from a copy in memory while the collection stands as it did before the page was made. Each request asks
 * the database how it stands: in the moment in which something is published, stopped or withdrawn, or its hour comes, no copy on any
 * node is shown any more; and where the database cannot be asked, none is.
 */
public class AnswerFromCopy extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What is made of the collection; where the address names no language, that of the asker makes a difference. */
    private static final Pattern PUBLIC = Pattern.compile("/(en|fa|ar|de|fr)/(?!(about|submit)(/|$)).*");

    @Inject
    transient ReadingRoom room;

    @Inject
    transient PageCopies copies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForEverybody(request)) {
            chain.doFilter(request, response);
            return;
        }
        var address = address(request);
        var state = room.state();
        var copy = copies.find(address, state).filter(page -> page.isEnoughFor(request));
        if (copy.isPresent()) {
            copy.get().answer(request, response);
            return;
        }
        var made = new CopiedResponse(response);
        chain.doFilter(request, made);
        made.send(state).ifPresent(page -> copies.keep(address, page));
    }

    /** Whoever has a session may be shown a page of one's own. */
    private static boolean isForEverybody(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getHeader("Cookie") == null
                && PUBLIC.matcher(request.getRequestURI()).matches();
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
