package org.nameh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.nameh.platform.Settings;

/** Sets the headers that keep every page within its own house (OWASP Secure Headers); scripts run at the desk and beside a letter alone. */
public class ResponseHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Connections are for tools in the reader's hands that ask for robots.txt; no script of these pages makes any. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    /** For the desk, and for the page of a letter, whose scans can be zoomed: scripts of the house. */
    private static final String SCRIPT_POLICY = POLICY + "; script-src 'self'";

    private static final Pattern READING = Pattern.compile("/[a-z]{2}/letters/[0-9a-z]{8}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var desk = path.startsWith("/desk");
        response.setHeader("Content-Security-Policy", desk || hasScript(path) ? SCRIPT_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", desk ? "same-origin" : "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (Settings.get("nameh.public.url")
                .filter(address -> address.startsWith("https:"))
                .isPresent()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Cache-Control", caching(path));
        if (desk) {
            response.setHeader("X-Robots-Tag", "noindex");
        } else {
            // texts are packed for whoever takes them packed: see the filter in server/configure.cli
            response.setHeader("Vary", "Accept-Encoding");
        }
        chain.doFilter(request, response);
    }

    private static boolean hasScript(String path) {
        return READING.matcher(path).matches() || Counters.isSending(path);
    }

    /** Nothing of the desk and of the counters is kept; what the public reads, a missing letter too, is asked for anew each time. */
    private String caching(String path) throws IOException {
        if (path.startsWith("/desk") || Counters.isAt(path)) {
            return "no-store";
        }
        return isResource(path) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    /** Whether a file stands there: that none does may change with the next build. */
    private boolean isResource(String path) throws IOException {
        return path.startsWith("/resources/")
                && !path.endsWith("/")
                && getServletContext().getResource(path) != null;
    }
}
