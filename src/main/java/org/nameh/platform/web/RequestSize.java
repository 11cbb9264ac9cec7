package org.nameh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Logger;
import org.nameh.platform.Text;

/**
 * Answers a form that is larger than its page takes with a page that says so (413), before anything keeps it: 102 MiB where files
 * are imported, 40 MiB of what the house's own scripts send one by one, 30 MiB of other files, 16 MiB of words, which the server holds
 * in memory. It is read to its end and thrown away, since browsers listen only when all is sent.
 */
public class RequestSize extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(RequestSize.class.getName());

    private static final long MIB = 1L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isSmallEnough(request)) {
            chain.doFilter(request, response);
        } else {
            throwAway(request);
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI()); // tells the language
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.getRequestDispatcher("/views/errors/toolarge.xhtml").forward(new Unread(request), response);
        }
    }

    private static void throwAway(HttpServletRequest request) {
        try (var body = request.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException larger) {
            LOG.fine(() -> "a request is larger than the server reads: " + larger.getMessage());
        }
    }

    /** Words that come in chunks, of which nobody said how many they are, could fill the memory: browsers always say so. */
    private static boolean isSmallEnough(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        var files = Text.orEmpty(request.getContentType()).startsWith("multipart/");
        var unknown = !files && request.getHeader("Transfer-Encoding") != null;
        return !unknown && length <= (files ? largest(request) : 16 * MIB);
    }

    private static long largest(HttpServletRequest request) {
        var fetched = "fetch".equals(request.getHeader("X-Requested-With"));
        return request.getServletPath().equals("/desk/import") ? 102 * MIB : fetched ? 40 * MIB : 30 * MIB;
    }
}
