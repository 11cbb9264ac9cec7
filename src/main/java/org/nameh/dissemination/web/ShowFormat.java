package org.nameh.dissemination.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.dissemination.Format;

/** Shows a letter in the format that the address names: {@code ?id=&language=}. */
@WebServlet("/views/dissemination/*")
public class ShowFormat extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Handout handout;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = Format.find(request.getPathInfo().substring(1)).orElseThrow();
        handout.give(request.getParameter("id"), format, format.mediaType(), request, response);
    }
}
