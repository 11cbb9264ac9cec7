package org.nameh.people;

import java.io.Serializable;
import java.util.Arrays;

/** A correspondent proposed while a name is typed: all names known, and the year of birth to tell namesakes apart. */
public record Suggestion(Long id, String name, String names, Integer yearOfBirth) implements Serializable {

    /** The name as a script writes it; where no such name is known, the main one. */
    public String nameIn(Script script) {
        return Arrays.stream(names.split(" · "))
                .filter(form -> Script.of(form) == script)
                .findFirst()
                .orElse(name);
    }
}
