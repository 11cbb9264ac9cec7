package org.nameh.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.nameh.platform.Settings;

/**
 * Names and locks the session cookie: over TLS (where {@code NAMEH_PUBLIC_URL} says https) it is bound to this host by the
 * prefix {@code __Host-} (RFC 6265bis).
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var secure = Settings.get("nameh.public.url")
                .filter(address -> address.startsWith("https:"))
                .isPresent();
        var cookie = started.getServletContext().getSessionCookieConfig();
        cookie.setName(secure ? "__Host-nameh" : "nameh");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
    }
}
