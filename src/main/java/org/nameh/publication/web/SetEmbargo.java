package org.nameh.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.publication.EmbargoDesk;
import org.nameh.publication.EmbargoRow;
import org.nameh.publication.NewEmbargo;

/** Backs desk/publication/embargo.xhtml: sets an embargo on a letter, confirms that one still stands, lifts one. */
@Named
@RequestScoped
public class SetEmbargo {

    private static final Integer[] SPANS = {1, 3, 6, 12};

    @Inject
    EmbargoDesk desk;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private List<EmbargoRow> all;
    private String token = UUID.randomUUID().toString();
    private LocalDate endsOn;
    private String awaited;
    private Integer months = SPANS[2];
    private String reason;
    private Long which;
    private String liftedFor;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        all = desk.of(number);
    }

    /** Sets the embargo that the form describes. */
    public void set() {
        var event = Text.clean(awaited);
        if (isClear(event)) {
            var form = UUID.fromString(token);
            desk.set(
                    number,
                    event == null
                            ? NewEmbargo.until(
                                    form, endsOn.atStartOfDay(clock.getZone()).toInstant(), Text.clean(reason))
                            : NewEmbargo.awaiting(form, event, months, Text.clean(reason)));
            again("embargo.isSet");
        }
    }

    private boolean isClear(String event) {
        if (endsOn == null && event == null) {
            messages.beside("endsOn", "embargo.refused.dayOrEvent");
        } else if (endsOn != null && event != null) {
            messages.beside("awaited", "embargo.refused.dayOrEvent");
        } else if (endsOn != null && !endsOn.isAfter(LocalDate.now(clock))) {
            messages.beside("endsOn", "embargo.refused.past");
        } else if (Text.clean(reason) == null) {
            messages.beside("reason", "embargo.reason.missing");
        } else {
            return true;
        }
        return false;
    }

    /** Writes down that what the chosen embargo awaits has not come to pass. */
    public void confirm() {
        desk.confirm(number, which);
        again("embargo.isConfirmed");
    }

    /** Ends the chosen embargo. */
    public void lift() {
        var why = Text.clean(liftedFor);
        if (why == null) {
            messages.beside("liftedFor", "embargo.liftedFor.missing");
            return;
        }
        desk.lift(number, which, why);
        again("embargo.isLifted");
    }

    private void again(String done) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "/embargo");
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    /** All embargoes of the letter, the newest first. */
    public List<EmbargoRow> getAll() {
        return all;
    }

    /** Those that stand. */
    public List<EmbargoRow> getStanding() {
        return all.stream().filter(EmbargoRow::stands).toList();
    }

    /** Whether somebody was to ask about it again by now. */
    public boolean isOverdue(EmbargoRow row) {
        return row.awaits() && !row.dueAt().isAfter(clock.instant());
    }

    /** After how many months one may ask again. */
    public Integer[] getSpans() {
        return SPANS.clone();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getAwaited() {
        return awaited;
    }

    public void setAwaited(String awaited) {
        this.awaited = awaited;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getWhich() {
        return which;
    }

    public void setWhich(Long which) {
        this.which = which;
    }

    public String getLiftedFor() {
        return liftedFor;
    }

    public void setLiftedFor(String liftedFor) {
        this.liftedFor = liftedFor;
    }
}
