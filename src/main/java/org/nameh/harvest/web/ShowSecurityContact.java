package org.nameh.harvest.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Settings;

/**
 * Whom to tell of a weakness: {@code /.well-known/security.txt} (RFC 9116), from the setting {@code nameh.security.contact}, an
 * address of mail or a page; not there without it.
 */
@WebServlet("/.well-known/security.txt")
public class ShowSecurityContact extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/.well-known/security.txt";

    private static final Duration VALID = Duration.ofDays(180);

    @Inject
    transient Clock clock;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var contact = Settings.get("nameh.security.contact");
        if (contact.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var lines = """
                Contact: %s
                Expires: %s
                Preferred-Languages: en, fa, ar, de, fr
                Canonical: %s
                """.formatted(address(contact.get()), expiry(), HouseAddress.of(PATH));
        send(lines.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8", request, response);
    }

    private static String address(String contact) {
        return Optional.of(contact)
                .filter(written -> written.matches("[a-z]+:.*"))
                .orElse("mailto:" + contact);
    }

    private String expiry() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID).toString();
    }
}
