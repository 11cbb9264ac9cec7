package org.nameh.submission.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.nameh.facsimile.Form;
import org.nameh.platform.NotHere;
import org.nameh.platform.Role;
import org.nameh.submission.Quarantine;

/**
 * Shows staff a page of a file that was sent over the public form, made anew from its pixels: {@code ?submission=}, {@code file=},
 * {@code page=} counted from 1, {@code form=screen} or {@code thumbnail}. The file as it came is shown by nothing.
 */
@WebServlet("/desk/submissions/picture")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.REGISTRAR, Role.EDITOR}))
public class ShowEnclosure extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Quarantine quarantine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var form = Form.valueOf(String.valueOf(request.getParameter("form")).toUpperCase(Locale.ROOT));
            var picture = quarantine.picture(
                    Long.parseLong(request.getParameter("submission")),
                    Long.parseLong(request.getParameter("file")),
                    Integer.parseInt(request.getParameter("page")),
                    form);
            response.setContentType("image/jpeg");
            response.setHeader("Content-Disposition", "inline; filename=\"page.jpg\"");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setContentLength(picture.length);
            response.getOutputStream().write(picture);
        } catch (NotHere | IllegalArgumentException notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
