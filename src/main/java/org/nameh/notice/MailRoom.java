package org.nameh.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where the administrator sees what mail is not sent and why; never its address or what it tells. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class MailRoom {

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The newest hundred mails that are not sent. */
    public List<MailLine> unsent() {
        return outbox.unsent();
    }

    /** Has mail tried again at once; nothing if it was sent or dropped meanwhile. */
    public void again(long id) {
        if (outbox.again(id, clock.instant())) {
            facts.fire(new MailRetried(id));
        }
    }

    /** Whether this installation sends mail at all. */
    public boolean sendsMail() {
        return server.isConfigured();
    }
}
