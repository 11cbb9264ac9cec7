package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.review.DecisionRow;
import org.nameh.review.Outcome;
import org.nameh.review.ReviewDesk;

/** Tells on desk/review/review.xhtml which approvals the version at hand has and which are missing, and which can be taken back. */
@Named
@RequestScoped
public class ShowApprovals {

    @Inject
    ReviewLetter letter;

    @Inject
    ReviewDesk desk;

    @Inject
    Messages messages;

    @Inject
    Page page;

    private int needed;
    private List<String> approvedBy;

    @PostConstruct
    void open() {
        needed = desk.approvalsNeeded(letter.getNumber());
        approvedBy = letter.getSheet().round().approvedBy();
    }

    /** Whether the version waits for one approval of several. */
    public boolean isCounted() {
        return letter.getSheet().state().isUnderReview() && needed > 1;
    }

    /** How many approvals there are, whose, and whose is missing. */
    public String getSaid() {
        var found = approvedBy.isEmpty()
                ? messages.text("review.approvals.none", needed)
                : messages.text("review.approvals", approvedBy.size(), needed, page.joined(approvedBy));
        return found + " " + missing();
    }

    private String missing() {
        if (letter.isApprover()) {
            return messages.text("review.approvals.yours");
        }
        var others = letter.getSheet().approvers();
        return others.isEmpty()
                ? messages.text("review.approvals.nobody")
                : messages.text("review.approvals.others", page.joined(others));
    }

    /** Whether the one in front of the page has approved the version. */
    public boolean isOwn() {
        return approvedBy.contains(page.getCaller());
    }

    /** Whether the one in front of the page wrote on the version and may approve it all the same, as one of two. */
    public boolean isOfTwo() {
        return letter.isApprover() && letter.getSheet().contributors().contains(page.getCaller());
    }

    /** The decisions on the version at hand that can be taken back. */
    public List<DecisionRow> getCounterable() {
        return letter.getSheet().round().standing().stream()
                .filter(row -> row.outcome() != Outcome.RETURN)
                .toList();
    }
}
