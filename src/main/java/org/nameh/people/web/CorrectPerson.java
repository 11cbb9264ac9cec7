package org.nameh.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.nameh.people.Directory;
import org.nameh.people.PersonSheet;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/people/edit.xhtml. */
@Named
@RequestScoped
public class CorrectPerson {

    @Inject
    Directory directory;

    @Inject
    ShowPerson person;

    @Inject
    Messages messages;

    private PersonSheet sheet;
    private int personSeen;
    private PersonForm form;

    @PostConstruct
    void open() {
        sheet = person.getSheet();
        personSeen = sheet.seenVersion();
        form = PersonForm.of(sheet.own());
    }

    /** Writes the corrected entry down, unless somebody else did: theirs stands beside, saving again keeps this. */
    public void correct() {
        var flaw = form.flaw();
        if (flaw.isPresent()) {
            messages.beside("names", flaw.get());
        } else if (personSeen != sheet.seenVersion()) {
            personSeen = sheet.seenVersion();
            messages.error("refused.changedElsewhere", sheet.changedBy(), sheet.changedAt());
        } else {
            directory.correct(sheet.id(), personSeen, form.person());
            messages.afterRedirect("people.corrected");
            Redirect.to(person.here());
        }
    }

    public PersonForm getForm() {
        return form;
    }

    public int getPersonSeen() {
        return personSeen;
    }

    public void setPersonSeen(int personSeen) {
        this.personSeen = personSeen;
    }
}
