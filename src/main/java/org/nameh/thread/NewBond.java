package org.nameh.thread;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;

/** A bond as somebody writes it down at a letter: the token of the form, what the letter is to the other, and a note (may be null). */
public record NewBond(
        @NotNull UUID token,
        @NotNull Relation relation,
        @NotNull RegistrationNumber other,
        @Size(max = NewBond.LONGEST) String note) {

    /** How many characters a note, or the reason for a release, may have. */
    public static final int LONGEST = 1000;
}
