package org.nameh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Leads each address to the view, or the servlet, that answers there, by the table {@code /WEB-INF/addresses}. Every page has one
 * address: nothing below {@code /views} can be asked for by its own name.
 */
public class Addresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = Addresses.class.getName();

    private static final String QUERY = ADDRESS + ".query";

    /** What can be asked of a page of the reading room: nothing there can be changed. */
    private static final List<String> READING = List.of("GET", "HEAD");

    private transient List<Route> routes;

    /** The address that a request asked for, before it was led to its view. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ADDRESS));
    }

    /** Says that a request is answered at its own address, not by way of the table. */
    static void keep(HttpServletRequest request) {
        request.setAttribute(ADDRESS, request.getServletPath());
    }

    /** The query that a request asked with, after a question mark; empty without one. */
    static String query(HttpServletRequest request) {
        return query((String) request.getAttribute(QUERY));
    }

    private static String query(String written) {
        return written == null ? "" : "?" + written;
    }

    @Override
    public void init() {
        try (var table = new BufferedReader(new InputStreamReader(
                getServletContext().getResourceAsStream("/WEB-INF/addresses"), StandardCharsets.UTF_8))) {
            routes = table.lines()
                    .filter(line -> line.startsWith("/"))
                    .map(Route::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        var view = view(path);
        if (view.isPresent() && !isTaken(request.getMethod(), path)) {
            response.setHeader("Allow", String.join(", ", READING));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (view.isPresent()) {
            request.setAttribute(ADDRESS, path);
            request.setAttribute(QUERY, request.getQueryString());
            request.getRequestDispatcher(view.get()).forward(request, response);
        } else if (path.endsWith("/")
                && view(withoutSlash(path)).isPresent()
                && READING.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY); // whatever stands there: nobody looked yet
            response.setHeader("Location", withoutSlash(path) + query(request.getQueryString()));
        } else if (path.endsWith(".xhtml")
                || path.startsWith("/views/")
                || path.startsWith("/jakarta.faces.resource")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTaken(String method, String path) {
        return READING.contains(method)
                || path.startsWith("/desk")
                || method.equals("POST") && Counters.isSending(path);
    }

    private static String withoutSlash(String path) {
        return path.substring(0, path.length() - 1);
    }

    // a loop and no stream: every request passes here, also those for pictures and style sheets
    private Optional<String> view(String path) {
        for (var route : routes) {
            var view = route.view(path);
            if (view.isPresent()) {
                return view;
            }
        }
        return Optional.empty();
    }
}
