package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.letter.RegisterEntry;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.platform.web.ExpiredForm;
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

    @Inject
    EntryWords words;

    private RegistrationNumber number;
    private RegisterEntry entry;
    private int seenVersion;
    private EntryForm form;
    private boolean conflict;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        entry = registry.showToCorrect(number);
        seenVersion = entry.seenVersion();
        form = EntryForm.of(entry);
    }

    private void tellConflict() {
        conflict = true;
        messages.error("refused.changedElsewhere", entry.changedBy(), entry.changedAt());
    }

    /** Writes the corrected entry into the register, unless somebody else did: their entry stands beside, saving again keeps this. */
    public void correct() {
        if (seenVersion != entry.seenVersion()) {
            seenVersion = entry.seenVersion();
            tellConflict();
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

    /** Whether somebody else saved since; of what is only shown again too. */
    public boolean isConflict() {
        var context = FacesContext.getCurrentInstance();
        var seen = context.getExternalContext().getRequestParameterMap().get("seen");
        return conflict || ExpiredForm.isShown(context) && seen != null && !seen.equals(String.valueOf(seenVersion));
    }

    /** Where the entry that somebody corrected meanwhile differs from what was typed; empty while that is only shown again. */
    public List<EntryDifference> getDifferences() {
        return ExpiredForm.isShown(FacesContext.getCurrentInstance()) ? List.of() : words.differences(entry, form);
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    public EntryForm getForm() {
        return form;
    }
}
