package org.nameh.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.nameh.notice.MailLine;
import org.nameh.notice.MailRoom;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/mail/list.xhtml. */
@Named
@ViewScoped
public class WatchMail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MailRoom room;

    @Inject
    Messages messages;

    private List<MailLine> lines;
    private boolean sending;

    @PostConstruct
    void load() {
        lines = room.unsent();
        sending = room.sendsMail();
    }

    /** Has the mail of a line tried again. */
    public void again(long id) {
        room.again(id);
        messages.afterRedirect("outbox.again.done");
        Redirect.to("/desk/mail");
    }

    public List<MailLine> getLines() {
        return lines;
    }

    /** Whether this installation sends mail at all. */
    public boolean isSending() {
        return sending;
    }
}
