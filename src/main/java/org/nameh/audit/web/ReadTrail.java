package org.nameh.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.nameh.audit.AuditRoom;
import org.nameh.audit.AuditRow;
import org.nameh.platform.Slice;

/** Backs desk/audit/trail.xhtml: {@code ?before=}, a place in the chain. */
@Named
@RequestScoped
public class ReadTrail {

    @Inject
    AuditRoom room;

    @Inject
    HttpServletRequest request;

    private Slice<AuditRow> entries;
    private Long brokenAt;

    @PostConstruct
    void open() {
        var before = Optional.ofNullable(request.getParameter("before"))
                .filter(place -> place.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(Long.MAX_VALUE);
        entries = room.read(before);
        brokenAt = room.brokenAt().orElse(null);
    }

    public List<AuditRow> getEntries() {
        return entries.rows();
    }

    /** The first place where the chain does not hold; null if it holds. */
    public Long getBrokenAt() {
        return brokenAt;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return entries.more() ? "/desk/audit?before=" + entries.last().seq() : null;
    }
}
