package org.nameh.correction.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nameh.correction.CorrectionDesk;
import org.nameh.correction.CorrectionRow;
import org.nameh.platform.Slice;
import org.nameh.platform.Text;

/** Backs desk/corrections/list.xhtml; its whole state is in the address. */
@Named
@RequestScoped
public class ListCorrections {

    @Inject
    CorrectionDesk desk;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private boolean answered;
    private Slice<CorrectionRow> corrections;
    private LocalDate today;

    @PostConstruct
    void open() {
        answered = "answered".equals(request.getParameter("show"));
        var after = Text.orEmpty(request.getParameter("after"));
        corrections = desk.list(answered, after.matches("\\d{1,18}") ? Long.parseLong(after) : 0);
        today = LocalDate.now(clock);
    }

    public List<CorrectionRow> getCorrections() {
        return corrections.rows();
    }

    public boolean isAnswered() {
        return answered;
    }

    /** Whether one should have been answered by now. */
    public boolean isLate(CorrectionRow row) {
        return row.isLate(today);
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return corrections.more()
                ? "/desk/corrections?show=" + (answered ? "answered" : "open") + "&after="
                        + corrections.last().id()
                : null;
    }
}
