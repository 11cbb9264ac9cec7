package org.nameh.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.nameh.letter.LetterDate;
import org.nameh.letter.RegistrationNumber;

/** Letters that are handed over together: the token of the form, their numbers, when, to which body and delegate, with which slip. */
public record NewBag(
        @NotNull UUID token,
        @NotNull @Size(max = NewBag.MOST) List<RegistrationNumber> numbers,
        LetterDate happened,
        @Size(max = 200) String body,
        @Size(max = 200) String delegate,
        @Size(max = 100) String slip) {

    /** How many letters a bag may hold. */
    public static final int MOST = 200;

    /** What it says of each of its letters. */
    public NewEvent event() {
        return new NewEvent(token, EventKind.HANDED_OVER, happened, null, body, delegate, slip, null, null);
    }
}
