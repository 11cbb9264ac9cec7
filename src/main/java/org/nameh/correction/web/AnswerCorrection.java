package org.nameh.correction.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.correction.CorrectionDesk;
import org.nameh.correction.CorrectionOutcome;
import org.nameh.correction.CorrectionRefused;
import org.nameh.correction.CorrectionSheet;
import org.nameh.correction.NewAnswer;
import org.nameh.correction.ToldHow;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/corrections/correction.xhtml. How somebody can be reached is on the page only in the answer to the button that asks for it. */
@Named
@RequestScoped
public class AnswerCorrection {

    @Inject
    CorrectionDesk desk;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private long id;
    private CorrectionSheet sheet;
    private String reach;
    private String publicId;
    private CorrectionOutcome outcome;
    private String answer;
    private ToldHow toldHow;

    @PostConstruct
    void open() {
        id = Long.parseLong(request.getParameter("correction"));
        sheet = desk.get(id);
        publicId = sheet.saidId().orElse(null);
    }

    /** Opens how whoever asked can be reached; the audit trail says who did. */
    public void reveal() {
        reach = desk.reach(id).orElse(null);
    }

    /** Says which letter it is about. */
    public void link() {
        var typed = Text.clean(publicId);
        if (typed == null) {
            messages.beside("publicId", "correction.refused.letter");
            return;
        }
        try {
            desk.link(id, typed);
        } catch (CorrectionRefused unknown) {
            messages.beside("publicId", unknown.getMessage());
            return;
        }
        done("correction.linked");
    }

    /** Writes the answer down; says beside its field what is missing. */
    public void answer() {
        if (outcome == null) {
            messages.beside("outcome", "correction.refused.outcome");
        }
        if (toldHow == null) {
            messages.beside("toldHow", "correction.refused.toldHow");
        }
        var words = Text.clean(answer);
        if (words == null) {
            messages.beside("answer", "correction.refused.answer");
        }
        if (outcome != null && toldHow != null && words != null) {
            desk.answer(id, new NewAnswer(outcome, words, toldHow));
            done("correction.answered");
        }
    }

    private void done(String said) {
        messages.afterRedirect(said);
        Redirect.to("/desk/corrections/" + id);
    }

    public CorrectionSheet getSheet() {
        return sheet;
    }

    /** How whoever asked can be reached; null where nobody asked for that. */
    public String getReach() {
        return reach;
    }

    public CorrectionOutcome[] getOutcomes() {
        return CorrectionOutcome.values();
    }

    public ToldHow[] getWays() {
        return ToldHow.values();
    }

    public int getLongest() {
        return NewAnswer.LONGEST;
    }

    public String getPublicId() {
        return publicId;
    }

    public void setPublicId(String publicId) {
        this.publicId = publicId;
    }

    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CorrectionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public ToldHow getToldHow() {
        return toldHow;
    }

    public void setToldHow(ToldHow toldHow) {
        this.toldHow = toldHow;
    }
}
