package org.nameh.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads whoever comes to the desk to the page where their day begins. */
@WebServlet({"/desk", "/desk/"})
public class DeskDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeskMenu menu;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var first = menu.getItems().stream().findFirst();
        if (first.isPresent()) {
            response.sendRedirect(first.get().address());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
