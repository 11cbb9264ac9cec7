package org.nameh.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import org.nameh.platform.Settings;

/**
 * The mail server of the foundation, as the settings {@code nameh.mail.…} name it. The session is made here and not by the server:
 * the server's knows no limits of time, and a mail server that hangs would hold the post for ever.
 */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE = "10000";

    /** Whether mail can be sent: a server, a sender, and an address for the links. */
    public boolean isConfigured() {
        return host().isPresent()
                && Settings.get("nameh.mail.from").isPresent()
                && Settings.get("nameh.public.url").isPresent();
    }

    private static Optional<String> host() {
        return Settings.get("nameh.mail.host");
    }

    /** Hands mail over. @throws MessagingException if the server does not take it */
    void send(Parcel parcel, Missive missive) throws MessagingException {
        Transport.send(new Envelope(session(), parcel, missive));
    }

    private static Session session() {
        var user = Settings.get("nameh.mail.user");
        var tls = Settings.get("nameh.mail.tls").orElse("starttls");
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", host().orElseThrow());
        settings.setProperty("mail.smtp.port", Settings.get("nameh.mail.port").orElse("587"));
        settings.setProperty("mail.smtp.from", Settings.get("nameh.mail.from").orElseThrow());
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(tls.equals("tls")));
        // nothing but the word none lets mail go unencrypted
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(!tls.equals("none")));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(!tls.equals("none") && !tls.equals("tls")));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (var limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.setProperty("mail.smtp." + limit, PATIENCE);
        }
        return Session.getInstance(settings, user.map(MailServer::credentials).orElse(null));
    }

    private static Authenticator credentials(String user) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        user, Settings.get("nameh.mail.password").orElse(""));
            }
        };
    }
}
