package org.nameh.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.nameh.notice.NoticeBoard;

/** The bell on every page of the desk; asks once in a request how many notices wait. */
@Named
@RequestScoped
public class Bell {

    @Inject
    NoticeBoard board;

    private int unread;

    @PostConstruct
    void listen() {
        unread = board.unread();
    }

    /** How many notices are unread, at most 99. */
    public int getUnread() {
        return Math.min(unread, NoticeBoard.PAGE - 1);
    }

    /** Whether there are more than that. */
    public boolean isMore() {
        return unread >= NoticeBoard.PAGE;
    }
}
