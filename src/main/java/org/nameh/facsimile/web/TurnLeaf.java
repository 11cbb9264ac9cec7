package org.nameh.facsimile.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.nameh.facsimile.LeafBook;
import org.nameh.facsimile.Lightbox;
import org.nameh.facsimile.ScanRefused;
import org.nameh.facsimile.UnknownLeaf;
import org.nameh.platform.Role;
import org.nameh.platform.web.DeskGuard;

/** Turns a leaf for a script ({@code ?leaf=} and {@code degrees=}, clockwise) and answers with the leaf as it is then. */
@WebServlet("/desk/scans/turn")
public class TurnLeaf extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LeafBook book;

    @Inject
    transient Lightbox lightbox;

    @Inject
    transient LeafAnswer leaves;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DeskGuard.isRefused(request, response, Role.REGISTRAR, Role.EDITOR)) {
            return;
        }
        try {
            var leaf = Long.parseLong(request.getParameter("leaf"));
            book.turn(leaf, Integer.parseInt(request.getParameter("degrees")));
            response.setContentType("application/json;charset=UTF-8");
            try (var writer = Json.createWriter(response.getWriter())) {
                writer.write(leaves.of(lightbox.some(List.of(leaf)).get(0)).build());
            }
        } catch (UnknownLeaf | NumberFormatException notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ScanRefused | OptimisticLockException lost) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
