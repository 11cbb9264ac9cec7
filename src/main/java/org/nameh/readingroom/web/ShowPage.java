package org.nameh.readingroom.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.platform.Language;
import org.nameh.platform.web.EntityTag;
import org.nameh.readingroom.PageImage;
import org.nameh.readingroom.ReadingRoom;

/**
 * Shows the public the picture of a page: {@code ?id=&page=}, small with {@code -thumb} behind the number. Other sites may show it
 * too, as a viewer of IIIF does.
 */
@WebServlet("/views/readingroom/page")
public class ShowPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SMALL = "-thumb";

    /** For a picture that is looked at alone: nothing but the style by which the browser itself fits it to the window. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    @Inject
    transient ReadingRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        var name = request.getParameter("page");
        var number = Integer.parseInt(name.replace(SMALL, ""));
        var page = room.page(id, number, name.endsWith(SMALL));
        if (page.isPresent()) {
            show(page.get(), request, response);
        } else if (room.absence(id, Language.EN).isPresent()) {
            response.setStatus(HttpServletResponse.SC_GONE);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void show(PageImage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (EntityTag.named(page.digest()).answers(null, request, response)) {
            return;
        }
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("image/jpeg");
        response.setContentLength(page.content().length);
        response.getOutputStream().write(page.content());
    }
}
