package org.nameh.readingroom.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.nameh.platform.Language;
import org.nameh.readingroom.PageImage;
import org.nameh.readingroom.ReadingRoom;

/** Shows the public the picture of a page: {@code /letters/{id}/pages/{n}.jpg}, small with {@code -thumb} behind the number. */
@WebServlet("/letters/*")
public class ShowPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-z]{8})/pages/([1-9]\\d{0,3})(-thumb)?\\.jpg");

    /** For a picture that is looked at alone: nothing but the style by which the browser itself fits it to the window. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    @Inject
    transient ReadingRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var id = asked.group(1);
        var page = room.page(id, Integer.parseInt(asked.group(2)), asked.group(3) != null);
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
        var tag = '"' + page.digest() + '"';
        response.setHeader("ETag", tag);
        if (knows(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("image/jpeg");
        response.setContentLength(page.content().length);
        response.getOutputStream().write(page.content());
    }

    private static boolean knows(String held, String tag) {
        return held != null && Arrays.stream(held.split(",")).map(String::strip).anyMatch(one -> one.endsWith(tag));
    }
}
