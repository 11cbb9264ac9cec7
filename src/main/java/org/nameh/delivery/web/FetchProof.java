package org.nameh.delivery.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.delivery.DossierBook;
import org.nameh.delivery.UnknownDelivery;
import org.nameh.platform.web.Attachment;

/** Hands out the file that proves that a letter arrived, {@code /desk/deliveries/proof?event=}, to be kept and not to be shown. */
@WebServlet("/desk/deliveries/proof")
public class FetchProof extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DossierBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var event = request.getParameter("event");
        if (event == null || !event.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = book.proof(Long.parseLong(event));
            new Attachment(file.fileName(), file.mediaType(), file.content()).send(response);
        } catch (UnknownDelivery nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
