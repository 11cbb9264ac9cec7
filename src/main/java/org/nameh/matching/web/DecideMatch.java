package org.nameh.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.matching.Match;
import org.nameh.matching.MatchDesk;
import org.nameh.people.Directory;
import org.nameh.people.PersonSheet;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/matches/match.xhtml: two people beside each other, and what is said of them. */
@Named
@RequestScoped
public class DecideMatch {

    @Inject
    MatchDesk desk;

    @Inject
    Directory directory;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private Match match;
    private PersonSheet person;
    private PersonSheet addressee;
    private String reason;

    @PostConstruct
    void open() {
        match = desk.compare(number("person"), number("other"));
        person = directory.show(match.personId());
        addressee = directory.show(match.addresseeId());
    }

    private long number(String place) {
        return Long.parseLong(request.getParameter(place));
    }

    /** Says that the two are one person. */
    public void confirm() {
        desk.confirm(match.personId(), match.addresseeId());
        stay(
                match.proposal() != null && match.proposal().firstBy() != null
                        ? "matching.seconded"
                        : "matching.confirmed");
    }

    /** Says, with a reason, that they are two. */
    public void dismiss() {
        if (isReasonGiven()) {
            desk.dismiss(match.personId(), match.addresseeId(), Text.clean(reason));
            stay("matching.dismissed");
        }
    }

    /** Takes back, with a reason, what was said of them. */
    public void takeBack() {
        if (isReasonGiven()) {
            desk.takeBack(match.personId(), match.addresseeId(), Text.clean(reason));
            stay("matching.takenBack");
        }
    }

    private boolean isReasonGiven() {
        var given = Text.clean(reason) != null;
        if (!given) {
            messages.beside("reason", "matching.reason.missing");
        }
        return given;
    }

    private void stay(String said) {
        messages.afterRedirect(said);
        Redirect.to("/desk/matches/%d/%d".formatted(match.personId(), match.addresseeId()));
    }

    public Match getMatch() {
        return match;
    }

    /** Who came. */
    public PersonSheet getPerson() {
        return person;
    }

    /** For whom letters wait. */
    public PersonSheet getAddressee() {
        return addressee;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
