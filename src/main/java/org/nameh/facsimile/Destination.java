package org.nameh.facsimile;

import java.util.UUID;
import org.nameh.letter.RegistrationNumber;

/**
 * Where scans are to go: to a letter, into the tray of a form that will register one, or into a pile whose pages find their
 * letters by their labels.
 */
public record Destination(UUID tray, RegistrationNumber number, boolean sorted) {

    /** To a letter. */
    public static Destination letter(RegistrationNumber number) {
        return new Destination(UUID.randomUUID(), number, false);
    }

    /** To the letter that a form with this token registers, or has registered. */
    public static Destination form(UUID token) {
        return new Destination(token, null, false);
    }

    /** To where the label on each page says; a page without one follows the page before it in the pile. */
    public static Destination pile(UUID pile) {
        return new Destination(pile, null, true);
    }
}
