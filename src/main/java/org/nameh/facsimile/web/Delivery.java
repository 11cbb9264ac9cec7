package org.nameh.facsimile.web;

import jakarta.servlet.http.HttpServletResponse;

/** How anything that came from outside is handed to a browser: as what it is, under a neutral name, kept by nobody, and able to do nothing. */
final class Delivery {

    private Delivery() {}

    static void prepare(HttpServletResponse response, String mediaType, String disposition, String name) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", disposition + "; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }
}
