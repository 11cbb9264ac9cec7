package org.nameh.people;

import java.io.Serializable;
import java.util.Arrays;

/** A correspondent proposed while a name is typed: the name, all names known, and the year of birth to tell namesakes apart. */
public record Suggestion(Long id, String name, String names, Integer yearOfBirth) implements Serializable {

    /** What stands between two names of one correspondent. */
    static final String BETWEEN = " · ";

    /** The name in the script of what was typed, where the directory knows one. */
    public String nameLike(String typed) {
        return Arrays.stream(names.split(BETWEEN))
                .filter(known -> Script.of(known) == Script.of(typed))
                .findFirst()
                .orElse(name);
    }
}
