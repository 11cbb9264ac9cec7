package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.ExpiredForm;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.Draft;
import org.nameh.review.Scriptorium;
import org.nameh.review.VersionSheet;

/** Backs the text of desk/letters/letter.xhtml. Every button saves all that was typed before it does anything else. */
@Named
@RequestScoped
public class WorkOnLetter {

    @Inject
    Scriptorium scriptorium;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private VersionSheet sheet;
    private int seenVersion;
    private DraftForm form;
    private boolean conflict;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        see();
        form = new DraftForm(sheet.content(), posted());
    }

    private void tellConflict() {
        conflict = true;
        messages.error("refused.changedElsewhere", sheet.editedBy(), sheet.editedAt());
    }

    /** The languages of the translations on the page that was posted, in their order there. */
    private List<String> posted() {
        var posted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return IntStream.iterate(0, row -> row + 1)
                .mapToObj(row -> posted.get("rows:" + row + ":language"))
                .takeWhile(Objects::nonNull)
                .toList();
    }

    private void see() {
        sheet = scriptorium.show(number);
        seenVersion = sheet.seenVersion();
    }

    public void save(boolean settled) {
        if (isFree(settled, "") && keep(form.draft())) {
            messages.afterRedirect("review.saved");
            again("");
        }
    }

    public void addTranslation(boolean settled) {
        if (form.getAddedLanguage() == null) {
            messages.beside("into", "review.into.missing");
        } else {
            saveAt("#translation-" + form.getAddedLanguage(), isFree(settled, "") ? form.withLanguage() : null);
        }
    }

    public void addRedaction(boolean settled) {
        var withheld = form.withRedaction();
        if (withheld.isEmpty()) {
            messages.beside("passage", "review.passage.missing");
        }
        saveAt("#redactions", isFree(settled, "passage") ? withheld.orElse(null) : null);
    }

    public void removeRedaction(int place, boolean settled) {
        saveAt("#redactions", isFree(settled, "") ? form.withoutRedaction(place) : null);
    }

    public void addMention(boolean settled) {
        var named = form.withMention();
        if (named.isEmpty()) {
            messages.beside("person", "review.person.missing");
        }
        saveAt("#mentions", isFree(settled, "person") ? named.orElse(null) : null);
    }

    public void removeMention(int place, boolean settled) {
        saveAt("#mentions", isFree(settled, "") ? form.withoutMention(place) : null);
    }

    private void saveAt(String place, Draft draft) {
        if (draft != null && keep(draft)) {
            again(place);
        }
    }

    /** Saves, then hands the draft in. Points that are open are said on the page. */
    public void submit(boolean settled) {
        if (isFree(settled, "") && keep(form.finished())) {
            scriptorium.submit(number, seenVersion);
            messages.afterRedirect("review.submitted");
            again("");
        }
    }

    public void revise(boolean settled) {
        if (settled) {
            scriptorium.revise(number);
            again("");
        }
    }

    /**
     * Whether no field but that of the pressed button holds what only its own button takes in: whoever left it there could
     * believe that it is withheld. Says so beside each that does.
     */
    private boolean isFree(boolean settled, String own) {
        var pending = form.pending();
        pending.remove(own);
        pending.forEach(messages::beside);
        return settled && pending.isEmpty();
    }

    /** Saves what was typed, unless somebody else saved since: then both texts are shown, and saving again keeps this one. */
    private boolean keep(Draft draft) {
        if (!sheet.editable()) {
            messages.error("review.refused.frozen");
            return false;
        }
        if (seenVersion != sheet.seenVersion()) {
            seenVersion = sheet.seenVersion();
            tellConflict();
            return false;
        }
        if (!sheet.awaitsLanguage() && (sheet.ordinal() == 0 || !draft.equals(sheet.content()))) {
            scriptorium.save(number, seenVersion, draft);
            see();
        }
        return true;
    }

    /** Saves what was typed before another bean does its part; says why if it cannot. */
    public boolean isKept() {
        return isFree(true, "") && keep(form.draft());
    }

    private void again(String place) {
        Redirect.to("/desk/letters/" + number.inAddress() + place);
    }

    public VersionSheet getSheet() {
        return sheet;
    }

    public DraftForm getForm() {
        return form;
    }

    /** Whether somebody else saved since; of what is only shown again too. */
    public boolean isConflict() {
        var context = FacesContext.getCurrentInstance();
        var seen = context.getExternalContext().getRequestParameterMap().get("seen");
        return conflict || ExpiredForm.isShown(context) && seen != null && !seen.equals(String.valueOf(seenVersion));
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
