package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.nameh.letter.RegistrationNumber;
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

    /** The languages of the translations on the page that was posted, in their order there. */
    private List<String> posted() {
        return IntStream.iterate(0, row -> row + 1)
                .mapToObj(row -> request.getParameter("rows:" + row + ":language"))
                .takeWhile(Objects::nonNull)
                .toList();
    }

    private void see() {
        sheet = scriptorium.show(number);
        seenVersion = sheet.seenVersion();
    }

    public void save() {
        if (keep(form.draft())) {
            messages.afterRedirect("review.saved");
            again("");
        }
    }

    public void addTranslation() {
        if (form.getAddedLanguage() == null) {
            messages.beside("into", "review.into.missing");
        } else if (keep(form.withLanguage())) {
            again("#translation-" + form.getAddedLanguage());
        }
    }

    public void addRedaction() {
        if (!form.addRedaction()) {
            messages.beside("passage", "review.passage.missing");
        } else if (keep(form.draft())) {
            again("#redactions");
        }
    }

    public void removeRedaction(int place) {
        form.getRedactions().remove(place);
        saveAt("#redactions");
    }

    public void addMention() {
        if (!form.addMention()) {
            messages.beside("person", "review.person.missing");
        } else {
            saveAt("#mentions");
        }
    }

    public void removeMention(int place) {
        form.getMentions().remove(place);
        saveAt("#mentions");
    }

    private void saveAt(String place) {
        if (keep(form.draft())) {
            again(place);
        }
    }

    /** Saves, then hands the draft in. Points that are open are said on the page. */
    public void submit() {
        if (keep(form.finished())) {
            scriptorium.submit(number, seenVersion);
            messages.afterRedirect("review.submitted");
            again("");
        }
    }

    public void revise() {
        scriptorium.revise(number);
        again("");
    }

    /** Saves what was typed, unless somebody else saved since: then both texts are shown, and saving again keeps this one. */
    private boolean keep(Draft draft) {
        if (!sheet.editable()) {
            messages.error("review.refused.frozen");
            return false;
        }
        if (seenVersion != sheet.seenVersion()) {
            conflict = true;
            seenVersion = sheet.seenVersion();
            messages.error("refused.changedElsewhere", sheet.editedBy(), sheet.editedAt());
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
        return keep(form.draft());
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

    public boolean isConflict() {
        return conflict;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
