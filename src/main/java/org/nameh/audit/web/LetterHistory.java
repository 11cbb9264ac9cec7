package org.nameh.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.audit.AuditRoom;
import org.nameh.audit.AuditRow;

/** What happened to the letter at hand, for the pages about one letter. */
@Named
@RequestScoped
public class LetterHistory {

    @Inject
    AuditRoom room;

    @Inject
    HttpServletRequest request;

    private List<AuditRow> entries;

    @PostConstruct
    void read() {
        entries = room.history(request.getParameter("number").replace('-', '/'));
    }

    public List<AuditRow> getEntries() {
        return entries;
    }
}
