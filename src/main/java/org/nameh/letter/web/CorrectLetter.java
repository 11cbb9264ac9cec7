package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.letter.RegisterEntry;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/letters/correct.xhtml. */
@Named
@RequestScoped
public class CorrectLetter {

    @Inject
    Registry registry;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private RegisterEntry entry;
    private int seenVersion;
    private EntryForm form;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        entry = registry.showToCorrect(number);
        seenVersion = entry.seenVersion();
        form = EntryForm.of(entry);
    }

    /** Writes the corrected entry into the register, unless somebody else did: their entry stands beside, saving again keeps this. */
    public void correct() {
        if (seenVersion != entry.seenVersion()) {
            seenVersion = entry.seenVersion();
            messages.error("refused.changedElsewhere", entry.changedBy(), entry.changedAt());
            return;
        }
        registry.correct(number, seenVersion, form.letter());
        messages.afterRedirect("letter.correct.done", number);
        Redirect.to("/desk/letters/" + number.inAddress());
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public EntryForm getForm() {
        return form;
    }
}
