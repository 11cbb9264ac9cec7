package org.nameh.custody.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.nameh.custody.CustodyBook;
import org.nameh.custody.UnknownTransfer;

/** Hands out the file that proves a transfer, {@code /desk/custody/evidence?transfer=}, to be kept and not to be shown. */
@WebServlet("/desk/custody/evidence")
public class FetchEvidence extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CustodyBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var transfer = request.getParameter("transfer");
        if (transfer == null || !transfer.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(Long.parseLong(transfer), response);
        } catch (UnknownTransfer nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(long transfer, HttpServletResponse response) throws IOException {
        var file = book.evidence(transfer);
        var name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.content());
    }
}
