package org.nameh.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** The mail server of the integration tests (GreenMail), at the port of which {@code arquillian.xml} tells; it is down until it is started. */
public final class MailForTests implements AutoCloseable {

    private static int port;

    private final GreenMail server;

    private MailForTests() {
        server = new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Where it stands, whether it runs or not. */
    public static synchronized int port() {
        if (port == 0) {
            try (var socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            } catch (IOException none) {
                throw new IllegalStateException(none);
            }
        }
        return port;
    }

    /** Starts it, with no mail in it. */
    public static MailForTests start() {
        return new MailForTests();
    }

    /** Waits until so many mails have come, and gives all; as many as have come when the time is over. */
    public List<MimeMessage> await(int mails, long milliseconds) {
        server.waitForIncomingEmail(milliseconds, mails);
        return Arrays.asList(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
