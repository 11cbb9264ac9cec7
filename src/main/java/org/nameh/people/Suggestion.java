package org.nameh.people;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A correspondent proposed while a name is typed: the name, all names known, what tells namesakes apart, and whether just this
 * is one of their names.
 */
public record Suggestion(Long id, String name, String names, String fatherName, Integer yearOfBirth, boolean calledSo)
        implements Serializable {

    /** What stands between two names of one correspondent. */
    static final String BETWEEN = " · ";

    /** Two entries of one person may tell the same name. */
    public Suggestion {
        names = Arrays.stream(names.split(BETWEEN)).distinct().collect(Collectors.joining(BETWEEN));
    }

    /** The name as a script writes it, where the directory knows one. */
    public String nameIn(Script script) {
        return Arrays.stream(names.split(BETWEEN))
                .filter(known -> Script.of(known) == script)
                .findFirst()
                .orElse(name);
    }
}
