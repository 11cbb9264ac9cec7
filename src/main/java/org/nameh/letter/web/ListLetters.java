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
import org.nameh.platform.Slice;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/letters/list.xhtml: {@code ?status=&after=} and the search for a number. */
@Named
@RequestScoped
public class ListLetters {

    private static final List<ReviewStatus> FILTERS = Arrays.stream(ReviewStatus.values())
            .filter(status -> status != ReviewStatus.CLOSED && status != ReviewStatus.DISPOSED)
            .toList();

    @Inject
    Registry registry;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private ReviewStatus status;
    private Slice<RegisterRow> letters;
    private String wanted;

    @PostConstruct
    void open() {
        status = FILTERS.stream()
                .filter(known -> known.name().equals(request.getParameter("status")))
                .findFirst()
                .orElse(null);
        var after = Optional.ofNullable(request.getParameter("after"))
                .flatMap(RegistrationNumber::find)
                .orElse(null);
        letters = registry.list(new LetterFilter(status == null ? Set.of() : Set.of(status), after));
    }

    /** Goes to the letter whose number was typed; says beside the field if there is none. */
    public void find() {
        var number = RegistrationNumber.find(wanted);
        if (number.isEmpty() || !registry.holds(number.get())) {
            messages.beside("wanted", "letter.find.none", wanted);
            return;
        }
        Redirect.to("/desk/letters/" + number.get().inAddress());
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
        var filter = status == null ? "" : "status=" + status + "&";
        return "/desk/letters?" + filter + "after=" + letters.last().number().inAddress();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
