package org.nameh.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Role;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.ReviewDesk;
import org.nameh.worklist.Dispatch;
import org.nameh.worklist.Docket;
import org.nameh.worklist.RiskLevel;

/** Backs parts/docket.xhtml: who holds the letter at hand, and what is noted on the work on it. */
@Named
@RequestScoped
public class DispatchLetter {

    @Inject
    Dispatch dispatch;

    @Inject
    ReviewDesk desk;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private Docket docket;
    private List<String> tags = List.of();
    private List<String> people = List.of();
    private String claimant;
    private String assignee;
    private LocalDate due;
    private String holdReason;
    private LocalDate until;
    private RiskLevel risk;
    private String riskReason;
    private String tag;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        docket = dispatch.docket(number);
        claimant = docket.claimedBy();
        assignee = docket.assignee();
        due = docket.due();
        risk = docket.risk();
        riskReason = docket.riskReason();
        if (request.isUserInRole(Role.EDITOR)) {
            tags = dispatch.tags();
            people = dispatch.atWork();
        }
    }

    /** Takes the letter over from whom the page named, and from nobody who has it since. */
    public void takeOver() {
        desk.takeOver(number, claimant);
        again("review.takenUp");
    }

    public void giveBack() {
        desk.giveBack(number);
        again("worklist.claim.givenBack");
    }

    public void assign() {
        dispatch.assign(number, Text.clean(assignee), due);
        again("worklist.assigned");
    }

    /** Puts work off; what is missing is said beside its field. */
    public void hold() {
        var why = Text.clean(holdReason);
        if (why == null) {
            messages.beside("holdReason", "worklist.hold.reasonMissing");
        } else if (until == null || until.isBefore(LocalDate.now(clock))) {
            messages.beside("holdUntil", "worklist.refused.until");
        } else {
            dispatch.hold(number, why, until);
            again("worklist.held");
        }
    }

    public void release() {
        dispatch.release(number);
        again("worklist.released");
    }

    /** Notes the risk; a missing reason is said beside its field. */
    public void assess() {
        var why = Text.clean(riskReason);
        if (risk != RiskLevel.NONE && why == null) {
            messages.beside("riskReason", "worklist.refused.riskReason");
            return;
        }
        dispatch.assess(number, risk, why);
        again("worklist.assessed");
    }

    /** Tags the letter; a missing word is said beside its field. */
    public void putTag() {
        var word = Text.clean(tag);
        if (word == null) {
            messages.beside("tag", "worklist.tag.missing");
            return;
        }
        dispatch.tag(number, word);
        again("worklist.tagged");
    }

    public void untag(String word) {
        dispatch.untag(number, word);
        again("worklist.untagged");
    }

    private void again(String done) {
        messages.afterRedirect(done);
        var from = request.getParameter("from");
        Redirect.to("review".equals(request.getParameter("page")) ? here("/review", from) : here("", from));
    }

    private String here(String page, String from) {
        var list = from == null || from.isEmpty() ? "" : "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
        return "/desk/letters/" + number.inAddress() + page + list;
    }

    public Docket getDocket() {
        return docket;
    }

    /** Whether work on the letter is put off today. */
    public boolean isHeld() {
        return docket.heldUntil() != null && !docket.heldUntil().isBefore(LocalDate.now(clock));
    }

    public List<String> getPeople() {
        return people;
    }

    public List<String> getTags() {
        return tags;
    }

    public RiskLevel[] getRisks() {
        return RiskLevel.values();
    }

    public int getLongestTag() {
        return Dispatch.LONGEST_TAG;
    }

    public int getLongestReason() {
        return Dispatch.LONGEST_REASON;
    }

    public String getClaimant() {
        return claimant;
    }

    public void setClaimant(String claimant) {
        this.claimant = claimant;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getHoldReason() {
        return holdReason;
    }

    public void setHoldReason(String holdReason) {
        this.holdReason = holdReason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public RiskLevel getRisk() {
        return risk;
    }

    public void setRisk(RiskLevel risk) {
        this.risk = risk;
    }

    public String getRiskReason() {
        return riskReason;
    }

    public void setRiskReason(String riskReason) {
        this.riskReason = riskReason;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
