package org.nameh.facsimile.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.facsimile.Lightbox;
import org.nameh.facsimile.UnknownLeaf;
import org.nameh.platform.Role;

/** Hands out a file as it came, to be saved and never shown; the audit trail tells of it. */
@WebServlet("/desk/scans/original")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.REGISTRAR, Role.EDITOR}))
public class TakeOriginal extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Lightbox lightbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var scan = Long.parseLong(request.getParameter("scan"));
            var original = lightbox.takeOut(scan);
            var type = original.type();
            Delivery.prepare(response, type.mediaType(), "attachment", "scan-" + scan + type.ending());
            response.setContentLength(original.size());
            write(scan, original.size(), response);
        } catch (UnknownLeaf | NumberFormatException notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(long scan, int size, HttpServletResponse response) throws IOException {
        var written = 0;
        while (written < size) {
            var piece = lightbox.piece(scan, written);
            response.getOutputStream().write(piece);
            written += piece.length;
        }
    }
}
