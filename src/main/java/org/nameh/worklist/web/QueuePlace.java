package org.nameh.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Role;
import org.nameh.worklist.Place;
import org.nameh.worklist.QueueQuery;
import org.nameh.worklist.Worklist;

/** Where the letter at hand stands in the list one came from ({@code ?from=}); found once, before anything is done to the letter. */
@Named
@RequestScoped
public class QueuePlace {

    @Inject
    Worklist worklist;

    @Inject
    HttpServletRequest request;

    private QueueQuery from;
    private Place place;

    @PostConstruct
    void find() {
        from = QueueQuery.read(request.getParameter("from")).orElse(null);
        if (from != null) {
            place = worklist.place(from, RegistrationNumber.named(request.getParameter("number")));
        }
    }

    /** Whether one came from a list. */
    public boolean isKnown() {
        return place != null;
    }

    /** The list as addresses carry it after {@code from=}; null if one came from none. */
    public String getFrom() {
        return from == null ? null : from.inAddress();
    }

    /** The address of the list. */
    public String getList() {
        return "/desk/queue" + (from == null ? "" : "?" + from.inAddress());
    }

    /** The place of the letter, counted from 1; 0 if it is not in the list any more. */
    public int getPlace() {
        return place.member() ? place.before() + 1 : 0;
    }

    public int getSize() {
        return place.size();
    }

    /** The address of the letter before; null for the first. */
    public String getPrevious() {
        return address(Optional.ofNullable(place).map(Place::previous));
    }

    /** The address of the letter after; null for the last. */
    public String getNext() {
        return address(Optional.ofNullable(place).map(Place::next));
    }

    private String address(Optional<RegistrationNumber> neighbour) {
        var page = request.isUserInRole(Role.EDITOR) ? "/review" : "";
        return neighbour
                .map(number -> "/desk/letters/" + number.inAddress() + page + "?from="
                        + URLEncoder.encode(from.inAddress(), StandardCharsets.UTF_8))
                .orElse(null);
    }
}
