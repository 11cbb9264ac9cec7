package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeMap;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.Anchor;
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
    ReadVersion read;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private VersionSheet sheet;
    private int readOrdinal;
    private DecisionGround[] codes = {};
    private String reason;
    private String passage;
    private String passageIn;

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
        goOn(desk.approve(number, readOrdinal) ? "review.approved" : "review.endorsed");
    }

    public void sendBack() {
        if (isGrounded()) {
            desk.sendBack(number, readOrdinal, grounds());
            goOn("review.returned");
        }
    }

    public void reject() {
        if (isGrounded()) {
            desk.reject(number, readOrdinal, grounds());
            goOn("review.rejected");
        }
    }

    /** Whether the grounds can be recorded; says beside each field what is missing or wrong. */
    private boolean isGrounded() {
        var wrong = new TreeMap<String, String>();
        if (codes.length == 0) {
            wrong.put("grounds", "review.grounds.missing");
        }
        if (Text.clean(reason) == null) {
            wrong.put("reason", "review.reason.missing");
        }
        if (anchor() != null && !anchor().occursIn(sheet.content())) {
            wrong.put("decisionPassage", "review.passage.elsewhere");
        }
        wrong.forEach(messages::beside);
        return wrong.isEmpty();
    }

    private Anchor anchor() {
        return Text.clean(passage) == null ? null : new Anchor(passageIn, Text.clean(passage));
    }

    private Grounds grounds() {
        return new Grounds(List.of(codes), Text.clean(reason), anchor());
    }

    /** Goes on to the next letter of the list that one came from; stays where there is none. */
    private void goOn(String done) {
        var next = NextLetter.named(posted("next"));
        if (next.isEmpty()) {
            again(done);
        } else {
            messages.afterRedirect("review.decided", number, messages.text(done));
            Redirect.to(next.get());
        }
    }

    private void again(String done) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "/review?view=public" + read.getWay());
    }

    private static String posted(String field) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
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

    public DecisionGround[] getCodes() {
        return codes;
    }

    public void setCodes(DecisionGround[] codes) {
        this.codes = codes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getPassageIn() {
        return passageIn;
    }

    public void setPassageIn(String passageIn) {
        this.passageIn = passageIn;
    }
}
