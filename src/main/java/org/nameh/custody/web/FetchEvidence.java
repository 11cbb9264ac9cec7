package org.nameh.custody.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.custody.CustodyBook;
import org.nameh.custody.UnknownTransfer;
import org.nameh.platform.web.Attachment;

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
            var file = book.evidence(Long.parseLong(transfer));
            new Attachment(file.fileName(), file.mediaType(), file.content()).send(response);
        } catch (UnknownTransfer nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
