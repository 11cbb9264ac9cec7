package org.nameh.unsent.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.nameh.platform.web.ExpiredForm;
import org.nameh.platform.web.KnownBrowser;
import org.nameh.unsent.KeptForm;
import org.nameh.unsent.UnsentForms;

/**
 * Puts back into a page what its reader typed there before and did not send ({@code ?unsent=…}). And lets the browser know who is
 * signed in; where somebody else was before, nothing of theirs that is still on its way is shown.
 */
public class PutBack extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FORM = KeptForm.class.getName();

    @Inject
    transient UnsentForms forms;

    @Inject
    transient KnownBrowser browser;

    /** What is put back into the page of a request. */
    static Optional<KeptForm> in(HttpServletRequest request) {
        return Optional.ofNullable((KeptForm) request.getAttribute(FORM));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (request.getRemoteUser() == null || path.equals("/desk/unsent")) {
            chain.doFilter(request, response);
        } else if (browser.remember(request.getRemoteUser(), request, response)
                && request.getMethod().equals("POST")) {
            response.sendRedirect(path);
        } else {
            chain.doFilter(
                    kept(request, path).map(form -> filled(request, form)).orElse(request), response);
        }
    }

    private Optional<KeptForm> kept(HttpServletRequest request, String path) {
        return Optional.of(request)
                .filter(asked -> asked.getMethod().equals("GET"))
                .flatMap(asked -> id(asked.getParameter("unsent")))
                .flatMap(forms::find)
                .filter(kept -> kept.form().address().equals(path));
    }

    private static HttpServletRequest filled(HttpServletRequest request, KeptForm kept) {
        request.setAttribute(FORM, kept);
        ExpiredForm.putBack(request);
        return new PutBackRequest(request, kept.form());
    }

    /** The id that a text names; none if it is not one. */
    static Optional<UUID> id(String written) {
        try {
            return Optional.ofNullable(written).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
