package org.nameh.interchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.interchange.ExportDesk;
import org.nameh.platform.Role;
import org.nameh.platform.web.DeskGuard;

/** Gives the whole register to keep: as a table or as a TEI corpus. */
@WebServlet({ExportRegister.TABLE, ExportRegister.TEI})
public class ExportRegister extends HttpServlet {

    static final String TABLE = "/desk/export/register.csv";
    static final String TEI = "/desk/export/register.tei.xml";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExportDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DeskGuard.isRefused(request, response, Role.REGISTRAR, Role.EDITOR)) {
            return;
        }
        var table = request.getServletPath().equals(TABLE);
        response.setContentType(table ? "text/csv;charset=UTF-8" : "application/tei+xml;charset=UTF-8");
        var name = table ? "register.csv" : "register.tei.xml";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        if (table) {
            desk.writeTable(response.getOutputStream());
        } else {
            desk.writeTei(response.getOutputStream());
        }
    }
}
