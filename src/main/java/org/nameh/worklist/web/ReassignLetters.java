package org.nameh.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.platform.Text;
import org.nameh.platform.web.Redirect;
import org.nameh.worklist.BulkDesk;

/** Backs desk/worklist/reassign.xhtml: everything that is assigned to somebody who left goes to another. */
@Named
@RequestScoped
public class ReassignLetters {

    @Inject
    BulkDesk desk;

    private List<String> assignees;
    private String from;
    private String to;

    @PostConstruct
    void open() {
        assignees = desk.assignees();
    }

    /** Asks for it and shows how far it is. */
    public void reassign() {
        Redirect.to("/desk/bulk?job=" + desk.reassign(from, Text.clean(to)));
    }

    public List<String> getAssignees() {
        return assignees;
    }

    public List<String> getPeople() {
        return desk.atWork();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
