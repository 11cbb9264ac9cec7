package org.nameh.harvest.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.nameh.harvest.Collection;
import org.nameh.harvest.Granary;
import org.nameh.platform.web.Build;
import org.nameh.platform.web.EntityTag;
import org.nameh.readingroom.ReadingRoom;
import org.nameh.readingroom.State;

/**
 * An answer for machines, which can be read and not changed. What it is made of changes with the collection or with a new build
 * alone, so one look at the last change tells whether somebody has it already (RFC 9110, section 13). By its tag alone: a date says
 * no more than the second, and in that a letter may have been withdrawn.
 */
abstract class MachineAnswer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int BUFFER = 1 << 16;

    @Inject
    transient ReadingRoom room;

    @Inject
    transient Granary granary;

    /** The methods that are answered. */
    List<String> methods() {
        return List.of("GET", "HEAD");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (methods().contains(request.getMethod())) {
            answer(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", methods()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Answers a request by one of its methods. */
    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Marks the answer by the last change of the collection; says whether it has to be made, or 304 is enough. */
    static boolean isAskedAnew(State state, HttpServletRequest request, HttpServletResponse response) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, state.changedAt());
        var tag = EntityTag.named(Build.stamp() + "-" + state.changes() + "-" + micros);
        return !tag.weak().answers(state.changedAt(), request, response);
    }

    /** Marks an answer that is the same until the next build. */
    static boolean isAskedAnew(HttpServletRequest request, HttpServletResponse response) {
        return !EntityTag.named(Build.stamp()).weak().answers(null, request, response);
    }

    /** Sends a whole answer; to HEAD all but the answer itself. */
    static void send(byte[] body, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Sends a whole collection while it is read; to HEAD all but the collection itself. */
    static void send(
            Collection collection, State state, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        if (!request.getMethod().equals("HEAD")) {
            try (var out = new BufferedOutputStream(response.getOutputStream(), BUFFER)) {
                collection.write(out, state.changedAt());
            }
        }
    }
}
