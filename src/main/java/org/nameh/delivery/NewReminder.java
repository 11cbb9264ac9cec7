package org.nameh.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A reminder as somebody sets it: the token of the form, the day, and why. */
public record NewReminder(
        @NotNull UUID token,
        @NotNull LocalDate due,
        @NotBlank @Size(max = NewReminder.LONGEST) String reason) {

    /** How many characters the reason may have. */
    public static final int LONGEST = 500;
}
