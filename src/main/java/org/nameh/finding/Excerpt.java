package org.nameh.finding;

import java.util.List;

/** A few words of a letter around what was looked for, with the language they are in. */
public record Excerpt(String language, List<Stretch> stretches) {

    public Excerpt {
        stretches = List.copyOf(stretches);
    }
}
