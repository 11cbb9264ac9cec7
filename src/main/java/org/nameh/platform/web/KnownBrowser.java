package org.nameh.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.platform.Seal;
import org.nameh.platform.Settings;

/**
 * Knows by a sealed cookie which account signed in last in a browser, for a day, after its session has ended too. That proves in
 * whose name something was typed; it lets nobody in and shows nobody anything. Signing out takes it away.
 */
@ApplicationScoped
public class KnownBrowser {

    private static final Duration VALID = Duration.ofHours(24);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final String PLACE = "known browser";
    private static final String NAME = "nameh-known";

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** The account that signed in last in the browser of a request; none after a day, or if the cookie is not of our making. */
    public Optional<String> account(HttpServletRequest request) {
        return cookie(request)
                .flatMap(this::open)
                .filter(known -> known.isWithin(VALID, clock.instant()))
                .map(Known::account);
    }

    /** Lets the browser of a request know the account that is signed in. True if it knew another one until now. */
    public boolean remember(String account, HttpServletRequest request, HttpServletResponse response) {
        var known = cookie(request).flatMap(this::open);
        if (known.filter(same -> same.account().equals(account) && same.isWithin(FRESH, clock.instant()))
                .isEmpty()) {
            response.addCookie(made(sealed(account), -1));
        }
        return known.isPresent() && !known.get().account().equals(account);
    }

    /** Lets a browser forget, when somebody signs out. */
    public static void forget(HttpServletResponse response) {
        response.addCookie(made("", 0));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private Optional<Known> open(String value) {
        try {
            var parts = seal.open(Base64.getUrlDecoder().decode(value), PLACE).split(" ");
            return Optional.of(new Known(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1]))));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private String sealed(String account) {
        var known = account + ' ' + clock.instant().getEpochSecond();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(known, PLACE));
    }

    /** Its SameSite is set for all cookies in undertow-handlers.conf. */
    private static Cookie made(String value, int maxAge) {
        var cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure());
        cookie.setMaxAge(maxAge);
        return cookie;
    }

    private static String name() {
        return isSecure() ? "__Host-" + NAME : NAME;
    }

    private static boolean isSecure() {
        return Settings.get("nameh.public.url")
                .filter(address -> address.startsWith("https:"))
                .isPresent();
    }

    private record Known(String account, Instant since) {

        boolean isWithin(Duration age, Instant now) {
            return since.plus(age).isAfter(now);
        }
    }
}
