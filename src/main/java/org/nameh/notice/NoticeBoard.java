package org.nameh.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The board where each account finds what it is told, and says whether it wants mail of it. Nobody reads another's. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR, Role.ADMIN, Role.AUDITOR})
public class NoticeBoard {

    /** So many notices stand on a page; of the unread it is also more than anybody counts. */
    public static final int PAGE = 100;

    @Inject
    Notices notices;

    @Inject
    MailChoices choices;

    @Inject
    MailServer server;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** How many notices the caller has not read; {@link #PAGE} stands for more. */
    public int unread() {
        return notices.unread(caller.name());
    }

    /** The newest hundred notices that the caller has not read. */
    public List<NoticeRow> fresh() {
        return notices.fresh(caller.name(), PAGE);
    }

    /** A hundred notices that the caller has read, newest first, older than one. */
    public Slice<NoticeRow> earlier(long before) {
        return notices.earlier(caller.name(), before, PAGE);
    }

    /** Marks a notice of the caller as read. */
    public void read(long id) {
        notices.read(caller.name(), id, clock.instant());
    }

    /** Marks all notices of the caller as read, up to the newest that was seen. */
    public void readAll(long newest) {
        notices.readAll(caller.name(), newest, clock.instant());
    }

    /** What the caller chose of mail; empty before the first choice, which means none. */
    public Optional<MailChoice> choice() {
        return choices.of(caller.name());
    }

    /** Chooses what mail the caller gets from now on. Off means off: what is on its way is dropped. */
    public void choose(@NotNull MailChoice choice) {
        choices.keep(caller.name(), choice);
        facts.fire(new MailChosen(choice.frequency()));
    }

    /** Whether this installation sends mail at all. */
    public boolean sendsMail() {
        return server.isConfigured();
    }
}
