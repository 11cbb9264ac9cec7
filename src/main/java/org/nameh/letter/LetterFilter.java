package org.nameh.letter;

import java.util.Set;

/** Which letters a list shows: those at one of some statuses (none named: all), older than a number (null: from the newest on). */
public record LetterFilter(Set<ReviewStatus> statuses, RegistrationNumber after) {

    /** All letters, from the newest on. */
    public static LetterFilter all() {
        return new LetterFilter(Set.of(), null);
    }
}
