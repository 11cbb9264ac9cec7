package org.nameh.interchange.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.interchange.ImportDesk;
import org.nameh.interchange.UnknownImport;
import org.nameh.platform.Role;
import org.nameh.platform.web.DeskGuard;

/** Tells a script how far an import is: its state and its counts, as JSON. */
@WebServlet("/desk/import/progress")
public class ImportProgress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ImportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DeskGuard.isRefused(request, response, Role.REGISTRAR, Role.EDITOR)) {
            return;
        }
        try {
            var sheet = desk.show(ImportReport.id(request));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("state", sheet.state().name())
                            .add("rows", sheet.rows())
                            .add("done", sheet.registered() + sheet.failed())
                            .add("of", sheet.ready())
                            .build()
                            .toString());
        } catch (UnknownImport none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
