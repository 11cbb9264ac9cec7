package org.nameh.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Slice;
import org.nameh.submission.Quarantine;
import org.nameh.submission.SubmissionRow;

/** Backs desk/submissions/list.xhtml: {@code ?show=settled} for what was accepted or declined, {@code after=} the last of the page before. */
@Named
@RequestScoped
public class ListSubmissions {

    @Inject
    Quarantine quarantine;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private boolean settled;
    private Slice<SubmissionRow> slice;

    @PostConstruct
    void open() {
        settled = "settled".equals(request.getParameter("show"));
        var after = Optional.ofNullable(request.getParameter("after"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        slice = settled ? quarantine.settled(after) : quarantine.waiting(after);
    }

    public boolean isSettled() {
        return settled;
    }

    public List<SubmissionRow> getRows() {
        return slice.rows();
    }

    /** For how many days something has waited. */
    public long days(SubmissionRow row) {
        return Duration.between(row.sentAt(), clock.instant()).toDays();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        var list = "/desk/submissions?" + (settled ? "show=settled&" : "");
        return slice.more() ? list + "after=" + slice.last().id() : null;
    }
}
