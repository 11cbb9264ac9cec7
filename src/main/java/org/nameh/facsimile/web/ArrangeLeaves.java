package org.nameh.facsimile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.facsimile.LeafBook;
import org.nameh.facsimile.Lightbox;
import org.nameh.facsimile.TrayRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.UnknownLetter;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/scans/scans.xhtml and desk/scans/arrange.xhtml: what is done with leaves that are selected. */
@Named
@RequestScoped
public class ArrangeLeaves {

    @Inject
    LeafBook book;

    @Inject
    Lightbox lightbox;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private String to;
    private String reason;

    @PostConstruct
    void open() {
        number = Optional.ofNullable(request.getParameter("number"))
                .map(RegistrationNumber::named)
                .orElse(null);
    }

    /** Puts the selected leaves at the letter whose number was typed. */
    public void place() {
        var letter = Optional.ofNullable(to).flatMap(RegistrationNumber::find);
        if (letter.isEmpty()) {
            messages.beside("to", "scan.place.missing");
        } else if (isSomethingSelected()) {
            place(letter.get());
        }
    }

    private void place(RegistrationNumber letter) {
        try {
            book.place(selected(), letter);
            again("scan.place.done", letter);
        } catch (UnknownLetter never) {
            messages.beside("to", "scan.place.missing");
        }
    }

    /** Discards the selected leaves, for the reason that was typed. */
    public void discard() {
        if (Text.clean(reason) == null) {
            messages.beside("reason", "scan.refused.reason");
        } else if (isSomethingSelected()) {
            book.discard(selected(), Text.clean(reason));
            again("scan.discard.done");
        }
    }

    private boolean isSomethingSelected() {
        if (selected().isEmpty()) {
            messages.error("scan.select.missing");
        }
        return !selected().isEmpty();
    }

    /** Turns a leaf, in degrees clockwise. */
    public void turn(long leaf, int degrees) {
        book.turn(leaf, degrees);
        again("scan.turn.done");
    }

    /** Moves a leaf by one place: earlier (-1) or later (1). */
    public void move(long leaf, int step) {
        book.move(leaf, step);
        again("scan.move.done");
    }

    private void again(String done, Object... details) {
        messages.afterRedirect(done, details);
        Redirect.to(number == null ? "/desk/scans" : "/desk/letters/" + number.inAddress() + "/scans");
    }

    /** Whether a leaf was selected when the form was sent. */
    public boolean isSelected(long leaf) {
        return selected().contains(leaf);
    }

    private List<Long> selected() {
        return Stream.of(Optional.ofNullable(request.getParameterValues("leaf")).orElse(new String[0]))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** The leaves that lie at no letter, by the form or pile with which they came. */
    public List<TrayRow> getTrays() {
        return lightbox.trays();
    }

    /** The letter at hand; null where the leaves lie at none. */
    public RegistrationNumber getNumber() {
        return number;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
