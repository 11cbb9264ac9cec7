package org.nameh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.nameh.platform.Language;

/** Keeps the language that somebody at the desk chooses ({@code ?language=fa}) in the session, and shows the page again. */
public class ChosenLanguage extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var chosen = chosen(request);
        if (chosen.isPresent()) {
            request.getSession().setAttribute(PageLanguage.CHOSEN, chosen.get().code());
            response.sendRedirect(request.getRequestURI());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Nothing is asked of a form that is sent: whoever receives it says how large it may be. */
    private static Optional<Language> chosen(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? Optional.ofNullable(request.getParameter("language")).flatMap(Language::ofThePages)
                : Optional.empty();
    }
}
