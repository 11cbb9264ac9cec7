package org.nameh.harvest.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nameh.platform.HouseAddress;

/** What crawlers are asked to leave alone: {@code /robots.txt} (RFC 9309). */
@WebServlet("/robots.txt")
public class ShowRobots extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    private static final String RULES = """
            User-agent: *
            Disallow: /desk
            Disallow: /receipt
            Disallow: /correction
            Disallow: /submit
            Disallow: /*/submit
            Disallow: /*?q=
            Disallow: /*&q=

            Sitemap: %s
            """;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAskedAnew(request, response)) {
            var rules = RULES.formatted(HouseAddress.of("/sitemap.xml"));
            send(rules.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8", request, response);
        }
    }
}
