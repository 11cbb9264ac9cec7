package org.nameh.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.people.MergeDesk;
import org.nameh.people.MergePreview;
import org.nameh.people.PersonRefused;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/people/merge.xhtml: two entries side by side, and what would come of merging them. */
@Named
@RequestScoped
public class MergePeople {

    @Inject
    MergeDesk desk;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private MergePreview preview;
    private int staysSeen;
    private int goesSeen;
    private String reason;

    @PostConstruct
    void open() {
        try {
            preview = desk.preview(number("person"), number("other"));
            staysSeen = preview.stays().seenVersion();
            goesSeen = preview.goes().seenVersion();
        } catch (PersonRefused refused) {
            messages.refused(refused);
        }
    }

    private long number(String place) {
        return Long.parseLong(request.getParameter(place));
    }

    /** Merges the two, unless one of them was changed since they were shown. */
    public void merge() {
        var told = Text.clean(reason);
        if (told == null) {
            messages.beside("reason", "people.merge.reason.missing");
        } else if (preview != null) {
            var stays = preview.stays().id();
            desk.merge(
                    new MergeDesk.Seen(stays, staysSeen),
                    new MergeDesk.Seen(preview.goes().id(), goesSeen),
                    told);
            messages.afterRedirect("people.merge.done");
            Redirect.to("/desk/people/" + stays);
        }
    }

    /** Null where they cannot be merged. */
    public MergePreview getPreview() {
        return preview;
    }

    public int getStaysSeen() {
        return staysSeen;
    }

    public void setStaysSeen(int staysSeen) {
        this.staysSeen = staysSeen;
    }

    public int getGoesSeen() {
        return goesSeen;
    }

    public void setGoesSeen(int goesSeen) {
        this.goesSeen = goesSeen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
