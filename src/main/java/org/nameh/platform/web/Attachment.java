package org.nameh.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that is handed out to be kept and not to be shown (RFC 6266). */
public record Attachment(String fileName, String mediaType, byte[] content) {

    /** Sends it. */
    public void send(HttpServletResponse response) throws IOException {
        var name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream().write(content);
    }
}
