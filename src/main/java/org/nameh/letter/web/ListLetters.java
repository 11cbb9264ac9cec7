package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nameh.letter.LetterFilter;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.ReviewStatus;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;
import org.nameh.platform.web.Page;

/** Backs desk/letters/list.xhtml: {@code ?status=&after=}, {@code ?incomplete}, and {@code ?unknown=} after a search in vain. */
@Named
@RequestScoped
public class ListLetters {

    private static final List<ReviewStatus> FILTERS = Arrays.stream(ReviewStatus.values())
            .filter(status -> status != ReviewStatus.CLOSED && status != ReviewStatus.DISPOSED)
            .toList();

    @Inject
    Registry registry;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    private ReviewStatus status;
    private boolean incomplete;
    private long incompletes;
    private Slice<RegisterRow> letters;

    @PostConstruct
    void open() {
        status = FILTERS.stream()
                .filter(known -> known.name().equals(request.getParameter("status")))
                .findFirst()
                .orElse(null);
        var after = Optional.ofNullable(request.getParameter("after"))
                .flatMap(RegistrationNumber::find)
                .orElse(null);
        incomplete = isIntake() && request.getParameter("incomplete") != null;
        incompletes = isIntake() ? registry.countIncomplete() : 0;
        letters = incomplete
                ? registry.incomplete(after)
                : registry.list(new LetterFilter(status == null ? Set.of() : Set.of(status), after));
    }

    /** Whether whoever is signed in completes entries. */
    public boolean isIntake() {
        return page.has(Role.REGISTRAR) || page.has(Role.EDITOR);
    }

    public List<ReviewStatus> getFilters() {
        return FILTERS;
    }

    public ReviewStatus getStatus() {
        return status;
    }

    public List<RegisterRow> getLetters() {
        return letters.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        if (!letters.more()) {
            return null;
        }
        var filter = incomplete ? "incomplete&" : status == null ? "" : "status=" + status + "&";
        return "/desk/letters?" + filter + "after=" + letters.last().number().inAddress();
    }

    /** Whether the list is that of the entries to complete. */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** How many entries are to be completed. */
    public long getIncompletes() {
        return incompletes;
    }

    /** What was searched for in vain just before; null if nothing was. */
    public String getUnknown() {
        return request.getParameter("unknown");
    }
}
