package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.ConflictBook;
import org.nameh.review.ConflictRow;

/** Backs the conflicts of interest on desk/settings/settings.xhtml. */
@Named
@RequestScoped
public class LiftConflict {

    @Inject
    ConflictBook book;

    @Inject
    Messages messages;

    private List<ConflictRow> rows;
    private String reason;

    @PostConstruct
    void open() {
        rows = book.standing();
    }

    /** Lifts the conflict of somebody with a letter. */
    public void lift(RegistrationNumber number, String account) {
        if (Text.clean(reason) == null) {
            messages.beside("liftReason", "interest.reason.missing");
            return;
        }
        book.lift(number, account, Text.clean(reason));
        messages.afterRedirect("interest.lifted", number, account);
        Redirect.to("/desk/settings");
    }

    /** The conflicts that stand. */
    public List<ConflictRow> getRows() {
        return rows;
    }

    public int getLongest() {
        return ConflictBook.LONGEST;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
