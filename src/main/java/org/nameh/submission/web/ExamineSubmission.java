package org.nameh.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.nameh.consent.Act;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.submission.Acceptance;
import org.nameh.submission.DeclineReason;
import org.nameh.submission.EnclosureRow;
import org.nameh.submission.ExaminedSubmission;
import org.nameh.submission.Item;
import org.nameh.submission.Quarantine;
import org.nameh.submission.Reception;
import org.nameh.submission.SubmissionState;

/** Backs desk/submissions/submission.xhtml, on which a clerk takes what was sent into the register, or declines it. */
@Named
@RequestScoped
public class ExamineSubmission {

    @Inject
    Quarantine quarantine;

    @Inject
    Reception reception;

    @Inject
    Messages messages;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private ExaminedSubmission opened;
    private AcceptanceForm form;
    private DeclineReason reason;
    private String words;

    @PostConstruct
    void open() {
        opened = quarantine.open(Long.parseLong(request.getParameter("submission")));
        form = AcceptanceForm.of(opened.contents(), sentOn(), messages.text("submission.nameless", day()));
    }

    private LocalDate sentOn() {
        return LocalDate.ofInstant(opened.line().sentAt(), clock.getZone());
    }

    private String day() {
        return dates.day(sentOn());
    }

    /** Takes it into the register and shows the letter; says beside its field what must be said before. */
    public void accept() {
        var as = form.acceptance(messages.text("submission.evidence", day()));
        as.lack(opened.contents()).ifPresentOrElse(lack -> messages.beside(field(lack), lack.key()), () -> enter(as));
    }

    private static String field(Acceptance.Lack lack) {
        return switch (lack) {
            case LANGUAGE -> "language";
            case SENDER -> "sender";
        };
    }

    private void enter(Acceptance as) {
        var number = reception.accept(opened.line().id(), as);
        messages.afterRedirect("submission.accepted", number);
        Redirect.to("/desk/letters/" + number.inAddress());
    }

    /** Declines it and shows the list; says beside its field what is missing. */
    public void decline() {
        var said = Text.clean(words);
        if (reason == null) {
            messages.beside("reason", "submission.flaw.reason");
        }
        if (said == null) {
            messages.beside("words", "submission.flaw.words");
        }
        if (reason != null && said != null) {
            quarantine.decline(opened.line().id(), reason, said);
            messages.afterRedirect("submission.declined");
            Redirect.to("/desk/submissions");
        }
    }

    public ExaminedSubmission getOpened() {
        return opened;
    }

    /** Whether it waits to be examined. */
    public boolean isWaiting() {
        return opened.line().state() == SubmissionState.WAITING;
    }

    /** What its sender said of a thing; null if nothing. */
    public String said(String item) {
        return opened.contents().get(Item.valueOf(item));
    }

    /** What its sender allows. */
    public List<Act> getActs() {
        return opened.wishes().acts();
    }

    /** Whether it has contact data, which go into the sealed book. */
    public boolean isReachable() {
        return opened.contents().contact().isPresent();
    }

    /** The pages of a file, counted from 1. */
    public List<Integer> pages(EnclosureRow file) {
        return IntStream.rangeClosed(1, file.pages()).boxed().toList();
    }

    /** The address of the picture of a page. */
    public String picture(EnclosureRow file, int page, String size) {
        return "/desk/submissions/picture?submission=" + opened.line().id() + "&file=" + file.id() + "&page=" + page
                + "&form=" + size;
    }

    /** The language in which the sender filled the form in. */
    public Language getLanguage() {
        return Language.of(opened.line().language());
    }

    public AcceptanceForm getForm() {
        return form;
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
