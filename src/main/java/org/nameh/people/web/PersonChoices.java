package org.nameh.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Sex;

/** What the form of a person offers to choose from. */
@Named
@ApplicationScoped
public class PersonChoices {

    public CorrespondentKind[] getKinds() {
        return CorrespondentKind.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }
}
