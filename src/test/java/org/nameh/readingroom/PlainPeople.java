package org.nameh.readingroom;

import java.util.List;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;

/** People of whom nothing is known but their names. */
final class PlainPeople {

    private PlainPeople() {}

    static NewCorrespondent named(String... names) {
        return new NewCorrespondent(CorrespondentKind.PERSON, List.of(names), null, null, null);
    }
}
