package org.nameh.custody.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nameh.custody.AwayRow;
import org.nameh.custody.CustodyBook;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Slice;

/** Backs desk/custody/away.xhtml: the originals that are not where they should be. */
@Named
@RequestScoped
public class ListAway {

    @Inject
    CustodyBook book;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Slice<AwayRow> originals;
    private LocalDate today;

    @PostConstruct
    void open() {
        var after = Optional.ofNullable(request.getParameter("after"))
                .flatMap(RegistrationNumber::find)
                .orElse(null);
        originals = book.away(after);
        today = LocalDate.now(clock);
    }

    public List<AwayRow> getOriginals() {
        return originals.rows();
    }

    /** Whether an original was to be back before today. */
    public boolean isOverdue(AwayRow row) {
        return row.dueBack() != null && row.dueBack().isBefore(today);
    }

    /** Whether nobody is known to hold an original. */
    public boolean isNobodys(AwayRow row) {
        return row.until() != null && row.until().isBefore(today);
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return originals.more()
                ? "/desk/custody?after=" + originals.last().number().inAddress()
                : null;
    }
}
