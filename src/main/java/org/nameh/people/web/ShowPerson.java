package org.nameh.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.people.Directory;
import org.nameh.people.MergeDesk;
import org.nameh.people.PersonSheet;
import org.nameh.people.Twin;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/people/person.xhtml: what is known of somebody, who may be the same, and which entries are merged. */
@Named
@RequestScoped
public class ShowPerson {

    @Inject
    Directory directory;

    @Inject
    MergeDesk merges;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private long asked;
    private PersonSheet sheet;
    private List<Twin> twins;
    private String sameAs;
    private Long sameAsId;

    @PostConstruct
    void open() {
        asked = Long.parseLong(request.getParameter("person"));
        sheet = directory.show(asked);
    }

    /** Takes back the merge that stood at a place of the list when it was shown. */
    public void undo(int place) {
        merges.undo(Long.parseLong(request.getParameterValues("mergeShown")[place]));
        messages.afterRedirect("people.merge.undone");
        Redirect.to(here());
    }

    /** Goes where merging with somebody is decided: chosen among those proposed, or named by number. */
    public void compare() {
        var number = Text.orEmpty(sameAs).strip();
        if (sameAsId == null && !number.matches("\\d{1,18}")) {
            messages.beside("sameAs", "people.merge.choose");
            return;
        }
        Redirect.to(here() + "/merge/" + (sameAsId == null ? Long.valueOf(number) : sameAsId));
    }

    /** The address of the person's page. */
    String here() {
        return "/desk/people/" + sheet.id();
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    /** Whether the entry that was asked for is read through another. */
    public boolean isThroughAnother() {
        return asked != sheet.id();
    }

    public long getAsked() {
        return asked;
    }

    /** Who may be the same person; asked for once. */
    public List<Twin> getTwins() {
        if (twins == null) {
            twins = merges.twins(sheet.id());
        }
        return twins;
    }

    public String getSameAs() {
        return sameAs;
    }

    public void setSameAs(String sameAs) {
        this.sameAs = sameAs;
    }

    public Long getSameAsId() {
        return sameAsId;
    }

    public void setSameAsId(Long sameAsId) {
        this.sameAsId = sameAsId;
    }
}
