package org.nameh.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nameh.consent.NameDisclosure;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;
import org.nameh.submission.Item;
import org.nameh.submission.Stage;
import org.nameh.submission.SubmissionSheet;
import org.nameh.submission.SubmissionState;
import org.nameh.submission.web.Turn.Done;

/**
 * Backs submission/submit.xhtml, where anybody sends a letter: each page is the answer to the form of the one before, which carries the
 * code. There is no session and no cookie, and the code stands in no address.
 */
@Named
@RequestScoped
public class SendLetter {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    AnswerForm answer;

    @Inject
    Porch porch;

    @Inject
    Challenges challenges;

    @Inject
    Page page;

    @Inject
    Messages messages;

    @Inject
    Numbers numbers;

    @Inject
    HttpServletRequest request;

    private Turn turn = Turn.start(null, null);

    /** Does what the form asks for that was sent, if one was, and makes the page ready. */
    public void open() throws IOException, ServletException {
        response().addHeader("Vary", "Accept-Language");
        if (!request.getMethod().equals("POST")) {
            return;
        }
        if ("begin".equals(request.getParameter("do"))) {
            turn = answer.begin();
            return;
        }
        var wait = porch.pass(request);
        if (wait.isZero()) {
            turn = answer.act();
        } else {
            slowDown(wait);
        }
    }

    private void slowDown(Duration wait) {
        response().setStatus(TOO_MANY_REQUESTS);
        response().setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        turn = answer.slowDown(wait);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** Which part of the page is shown: that of a page of the form, of where one begins, or of what became of it. */
    public String getPart() {
        if (turn.stage() != null) {
            return turn.stage().name();
        }
        return turn.done() == Done.DISCARDED ? "DISCARDED" : turn.sheet() == null ? "START" : "END";
    }

    /** Which page of the form this is; null where it is none. */
    public Stage getStage() {
        return turn.stage();
    }

    /** How far one is, and of how many pages. */
    public String getPlace() {
        return messages.text(
                "submission.place", numbers.whole(turn.stage().ordinal() + 1.0), numbers.whole(Stage.values().length));
    }

    /** What went wrong; null if nothing did. */
    public String getProblem() {
        return turn.problem();
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        return turn.form() == null ? Map.of() : turn.form().words();
    }

    /** What is wrong beside the fields, by their names. */
    public Map<String, String> getFlaws() {
        return turn.form() == null
                ? Map.of()
                : turn.form().flaws().entrySet().stream()
                        .collect(Collectors.toMap(
                                flaw -> flaw.getKey().name(),
                                flaw -> messages.text(
                                        flaw.getValue(), flaw.getKey().longest())));
    }

    /** How many characters a field takes. */
    public int longest(String item) {
        return Item.valueOf(item).longest();
    }

    /** Whether a field says something, alone or among others. */
    public boolean says(String item, String value) {
        return Arrays.asList(getTyped().getOrDefault(item, "").split(",")).contains(value);
    }

    /** The language of the text: the one that was chosen, else that of the page. */
    public String getTextLanguage() {
        return getTyped().getOrDefault(Item.LANGUAGE.name(), page.getLanguage().code());
    }

    public NameDisclosure[] getNameForms() {
        return NameDisclosure.values();
    }

    /** What is kept under the code; null while nothing is. */
    public SubmissionSheet getSheet() {
        return turn.sheet();
    }

    /** The code as its form carries it; empty where there is none. */
    public String getCode() {
        return String.join("", getGroups());
    }

    /** The code in groups of four. */
    public List<String> getGroups() {
        return turn.code() == null ? List.of() : turn.code().groups();
    }

    /** That the house drew the code; empty where that is not asked any more. */
    public String getProof() {
        return turn.proof();
    }

    /** What was typed where a code is asked for. */
    public String getTypedCode() {
        return "resume".equals(request.getParameter("do")) ? request.getParameter("code") : "";
    }

    /** Whether the code is told for the first time. */
    public boolean isBegun() {
        return turn.done() == Done.BEGUN;
    }

    /** Whether it was sent just now. */
    public boolean isSent() {
        return turn.done() == Done.SENT && turn.sheet().state() == SubmissionState.WAITING;
    }

    /** All that is kept, page by page. */
    public List<Overview> getOverview() {
        return Overview.of(turn.sheet(), page, messages);
    }

    /** How many bits the script of the page is to find. */
    public int getBits() {
        return Work.BITS;
    }

    /** A challenge for the script of the page. */
    public String getChallenge() {
        return challenges.issue();
    }
}
