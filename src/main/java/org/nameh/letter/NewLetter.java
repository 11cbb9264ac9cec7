package org.nameh.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.nameh.people.Party;

/** A letter that has arrived: the token of the form that registers it, those on both sides, and what is known of it. */
public record NewLetter(
        @NotNull UUID token,
        @NotNull Party sender,
        @NotNull Party addressee,
        @NotNull @Valid Description description) {}
