package org.nameh.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends a reader who names no language to the pages in the first language of the browser that the pages speak. */
@WebServlet(urlPatterns = {"", "/en", "/fa", "/ar", "/de", "/fr"})
public class FrontPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getServletPath();
        var language = path.length() < 2 ? "/" + PageLanguage.preferred(request).code() : path;
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Location", language + "/");
    }
}
