package org.nameh.facsimile.web;

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
import org.nameh.facsimile.Lightbox;
import org.nameh.platform.NotHere;
import org.nameh.platform.Role;

/** Shows staff the picture of a leaf: {@code ?leaf=}, {@code form=screen} or {@code thumbnail}, and how it is turned. */
@WebServlet("/desk/scans/picture")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR}))
public class ShowPicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Lightbox lightbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var leaf = Long.parseLong(request.getParameter("leaf"));
            var form = Form.valueOf(String.valueOf(request.getParameter("form")).toUpperCase(Locale.ROOT));
            var picture = lightbox.picture(leaf, form, Integer.parseInt(request.getParameter("turn")));
            Delivery.prepare(response, "image/jpeg", "inline", "leaf-" + leaf + ".jpg");
            response.setContentLength(picture.length);
            response.getOutputStream().write(picture);
        } catch (NotHere | IllegalArgumentException notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
