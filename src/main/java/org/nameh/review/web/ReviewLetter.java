package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.DecisionGround;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.review.VersionSheet;

/** Backs the decision on desk/review/review.xhtml. */
@Named
@RequestScoped
public class ReviewLetter {

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk desk;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private VersionSheet sheet;
    private int readOrdinal;
    private DecisionGround ground = DecisionGround.TEXT;
    private String reason;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        sheet = scriptorium.show(number);
        readOrdinal = sheet.ordinal();
    }

    public void takeUp() {
        desk.takeUp(number);
        again("review.takenUp");
    }

    public void approve() {
        again(desk.approve(number, readOrdinal) ? "review.approved" : "review.endorsed");
    }

    public void sendBack() {
        if (hasReason()) {
            desk.sendBack(number, readOrdinal, grounds());
            again("review.returned");
        }
    }

    public void reject() {
        if (hasReason()) {
            desk.reject(number, readOrdinal, grounds());
            again("review.rejected");
        }
    }

    private boolean hasReason() {
        var given = Text.clean(reason) != null;
        if (!given) {
            messages.beside("reason", "review.reason.missing");
        }
        return given;
    }

    private Grounds grounds() {
        return new Grounds(ground, Text.clean(reason));
    }

    private void again(String done) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "/review");
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    public VersionSheet getSheet() {
        return sheet;
    }

    /** Whether the editor in front of the page may approve the version. */
    public boolean isApprover() {
        return sheet.approvers().contains(request.getRemoteUser());
    }

    public DecisionGround[] getGrounds() {
        return DecisionGround.values();
    }

    public int getReadOrdinal() {
        return readOrdinal;
    }

    public void setReadOrdinal(int readOrdinal) {
        this.readOrdinal = readOrdinal;
    }

    public DecisionGround getGround() {
        return ground;
    }

    public void setGround(DecisionGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
