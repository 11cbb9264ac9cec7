package org.nameh.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nameh.platform.Settings;

/**
 * Mail as it goes over the line: plain text, under the same id at every attempt; what is made of notices is marked as made by a machine
 * (RFC 3834).
 */
final class Envelope extends MimeMessage {

    private final UUID token;

    Envelope(Session session, Parcel parcel, Missive missive) throws MessagingException {
        super(session);
        token = parcel.token();
        setFrom(sender());
        setRecipient(Message.RecipientType.TO, new InternetAddress(missive.address(), true));
        setSubject(missive.subject(), StandardCharsets.UTF_8.name());
        setText(missive.body(), StandardCharsets.UTF_8.name());
        setContentLanguage(new String[] {missive.language().code()});
        if (!parcel.isLetter()) {
            setHeader("Auto-Submitted", "auto-generated");
        }
        setHeader("X-Auto-Response-Suppress", "All");
    }

    private static InternetAddress sender() throws MessagingException {
        return new InternetAddress(Settings.get("nameh.mail.from").orElseThrow(), true);
    }

    /** So that whoever gets it twice, after a crash between handing over and taking down, is shown it once. */
    @Override
    protected void updateMessageID() throws MessagingException {
        var domain = sender().getAddress().replaceFirst(".*@", "");
        setHeader("Message-ID", "<" + token + "@" + domain + ">");
    }
}
