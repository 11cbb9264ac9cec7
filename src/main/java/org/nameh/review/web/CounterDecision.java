package org.nameh.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.DecisionGround;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;

/** Backs the counter-decision on desk/review/review.xhtml. */
@Named
@RequestScoped
public class CounterDecision {

    @Inject
    ReviewLetter letter;

    @Inject
    ReviewDesk desk;

    @Inject
    ReadVersion read;

    @Inject
    Messages messages;

    private Long decision;
    private DecisionGround ground = DecisionGround.TEXT;
    private String reason;

    /** Takes the chosen decision back. */
    public void counter() {
        if (Text.clean(reason) == null) {
            messages.beside("counterReason", "review.reason.missing");
            return;
        }
        desk.counter(letter.getNumber(), decision, new Grounds(ground, Text.clean(reason)));
        messages.afterRedirect("review.countered");
        Redirect.to("/desk/letters/" + letter.getNumber().inAddress() + "/review?view=public" + read.getWay());
    }

    public Long getDecision() {
        return decision;
    }

    public void setDecision(Long decision) {
        this.decision = decision;
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
