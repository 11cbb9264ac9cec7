package org.nameh.dissemination.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nameh.dissemination.Format;
import org.nameh.dissemination.Signposts;
import org.nameh.platform.web.PageLanguage;
import org.nameh.readingroom.ReadingRoom;

/**
 * The address of a letter itself, {@code ?id=}: leads people to the page in their language, and gives machines the form that they
 * ask for (RFC 9110, section 12.1: proactive negotiation).
 */
@WebServlet("/views/dissemination/letter")
public class ShowLetter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The media types that can be asked for, and the format of each; none for the page that people read. */
    private static final Map<String, Optional<Format>> OFFERED = offered();

    @Inject
    transient ReadingRoom room;

    @Inject
    transient Handout handout;

    private static Map<String, Optional<Format>> offered() {
        var offered = new LinkedHashMap<String, Optional<Format>>();
        offered.put("text/html", Optional.empty());
        Format.all(false).forEach(format -> offered.put(format.mediaType(), Optional.of(format)));
        offered.put("application/xml", Optional.of(Format.TEI));
        return offered;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept, Accept-Language");
        var id = request.getParameter("id");
        var type = Accept.of(String.join(",", Collections.list(request.getHeaders("Accept"))))
                .best(OFFERED.keySet());
        var format = type.flatMap(OFFERED::get);
        if (format.isPresent()) {
            handout.give(id, format.get(), type.get(), request, response);
        } else if (room.has(id)) {
            lead(id, type.isPresent(), request, response);
        } else if (type.isPresent()
                && room.absence(id, PageLanguage.of(request)).isPresent()) {
            request.getRequestDispatcher("/views/readingroom/letter.xhtml?id=" + id)
                    .forward(request, response);
        } else {
            handout.refuse(id, request, response);
        }
    }

    /** To the page of the letter; where that is refused as well, to the addresses of all its forms. */
    private void lead(String id, boolean page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (page) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/" + PageLanguage.of(request).code() + "/letters/" + id);
        } else {
            var links = Signposts.alternates(id, false, handout.imprint());
            links.forEach(link -> response.addHeader("Link", link));
            response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(String.join("\n", links) + "\n");
        }
    }
}
