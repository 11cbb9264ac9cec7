package org.nameh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Lets what changes something at the desk without a form of Faces be asked for by the house's own scripts alone. They send a
 * header that no foreign page may add (OWASP Cross-Site Request Forgery Prevention: custom request headers, Fetch Metadata).
 * Forms of Faces do not come by here: {@link Addresses} has led them to their view, and their view state is their token.
 */
public class OwnScripts extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return "fetch".equals(request.getHeader("X-Requested-With")) && (site == null || site.equals("same-origin"));
    }
}
