package org.nameh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers 401 to whoever asks for anything at the desk without being signed in. Pages never come so far: a security constraint
 * leads to the sign-in and from there back to the page. What scripts ask for is exempt from it, since a sign-in that leads back
 * to the last proposal of names, and not to the form, would be of no use to anybody.
 */
public class DeskGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The sign-in itself, and the keeping of what is typed, which asks by itself in whose name. */
    private static final Set<String> OPEN = Set.of("/desk/login", "/desk/unsent");

    /** Whether whoever asks holds none of the roles that may; they are told so. For what no security constraint stands before. */
    public static boolean isRefused(HttpServletRequest request, HttpServletResponse response, String... roles)
            throws IOException {
        var refused = Stream.of(roles).noneMatch(request::isUserInRole);
        if (refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return refused;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRemoteUser() == null && !OPEN.contains(request.getServletPath())) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
