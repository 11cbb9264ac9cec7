package org.nameh.people;

import java.io.Serializable;
import java.util.Arrays;

/** A correspondent proposed while a name is typed: the name, all names known, and the year of birth to tell namesakes apart. */
public record Suggestion(Long id, String name, String names, Integer yearOfBirth) implements Serializable {

    /** What stands between two names of one correspondent. */
    static final String BETWEEN = " · ";

    /** The name as a script writes it, where the directory knows one. */
    public String nameIn(Script script) {
        return Arrays.stream(names.split(BETWEEN))
                .filter(known -> Script.of(known) == script)
                .findFirst()
                .orElse(name);
    }
}
