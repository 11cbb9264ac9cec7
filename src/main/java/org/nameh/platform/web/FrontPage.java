package org.nameh.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends a reader, or whoever sends a letter, who names no language to the pages in the first language of the browser that the pages speak. */
@WebServlet(urlPatterns = {"", "/en", "/fa", "/ar", "/de", "/fr", "/submit"})
public class FrontPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getServletPath();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Vary", "Accept-Language");
        response.setHeader(
                "Location", address(path, PageLanguage.preferred(request).code()));
    }

    private static String address(String path, String preferred) {
        return switch (path) {
            case "", "/" -> "/" + preferred + "/";
            case "/submit" -> "/" + preferred + path;
            default -> path + "/";
        };
    }
}
