package org.nameh.people;

import java.util.List;

/** What is known of a correspondent who is entered into the directory: at least one name, in any scripts. */
public record NewCorrespondent(
        CorrespondentKind kind, List<String> names, String fatherName, String motherName, Integer yearOfBirth) {

    /** @throws IllegalArgumentException without a name */
    public NewCorrespondent {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a correspondent has a name");
        }
        names = List.copyOf(names);
    }

    /** A person of whom only the name is known. */
    public static NewCorrespondent named(String name) {
        return new NewCorrespondent(CorrespondentKind.PERSON, List.of(name), null, null, null);
    }
}
