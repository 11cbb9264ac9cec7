package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.ConflictBook;
import org.nameh.review.ConflictRow;

/** Backs the conflicts of interest on desk/review/review.xhtml. */
@Named
@RequestScoped
public class DeclareConflict {

    @Inject
    ConflictBook book;

    @Inject
    ReadVersion read;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private List<ConflictRow> rows;
    private String reason;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        rows = book.of(number);
    }

    /** Declares a conflict of interest with the letter at hand. */
    public void declare() {
        if (hasReason()) {
            book.declare(number, Text.clean(reason));
            again("interest.declared");
        }
    }

    /** Withdraws it. */
    public void withdraw() {
        if (hasReason()) {
            book.withdraw(number, Text.clean(reason));
            again("interest.withdrawn");
        }
    }

    private boolean hasReason() {
        var given = Text.clean(reason) != null;
        if (!given) {
            messages.beside("conflictReason", "interest.reason.missing");
        }
        return given;
    }

    private void again(String done) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "/review?view=public" + read.getWay());
    }

    /** The conflicts that stand with the letter at hand, as far as the one in front of the page may know of them. */
    public List<ConflictRow> getRows() {
        return rows;
    }

    /** Whether the one in front of the page declared one. */
    public boolean isOwn() {
        return rows.stream().anyMatch(row -> row.account().equals(request.getRemoteUser()));
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
