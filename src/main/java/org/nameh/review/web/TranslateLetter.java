package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Redirect;
import org.nameh.review.SourceParagraph;
import org.nameh.review.TranslationDesk;
import org.nameh.review.TranslationRow;
import org.nameh.review.TranslationSheet;

/** Backs the translations on the pages of a letter: what stands beside each paragraph, handing in, signing off. */
@Named
@RequestScoped
public class TranslateLetter {

    @Inject
    TranslationDesk desk;

    @Inject
    WorkOnLetter work;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private TranslationSheet sheet;
    private int seenVersion;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        sheet = desk.show(number);
        seenVersion = sheet.seenVersion();
    }

    /** Saves all that was typed, then hands a translation in. */
    public void submit(String language, boolean settled) {
        if (settled && work.isKept()) {
            desk.submit(number, work.getSheet().seenVersion(), language);
            again("translation.submitted");
        }
    }

    /** Signs a translation off. */
    public void signOff(String language) {
        desk.signOff(number, seenVersion, language);
        again("translation.approved");
    }

    private void again(String done) {
        messages.afterRedirect(done);
        var letter = "/desk/letters/" + number.inAddress();
        Redirect.to(page.isHere(letter + "/review") ? letter + "/review" : letter);
    }

    /** The paragraphs of the original beside the translation into a language, as both were typed. */
    public List<SourceParagraph> paragraphs(String language) {
        return SourceParagraph.beside(work.getForm().draft(), language, in(language), sheet.terms());
    }

    /** Where the translation into a language stands; null if there is none yet. */
    public TranslationRow in(String language) {
        return sheet.in(language).orElse(null);
    }

    public TranslationSheet getSheet() {
        return sheet;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
