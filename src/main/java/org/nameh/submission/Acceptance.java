package org.nameh.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.nameh.letter.Description;
import org.nameh.people.Party;

/** How a clerk takes something that was sent into the register: both sides, what is known of it, its text, and how consent was given. */
public record Acceptance(
        @NotNull Party sender,
        @NotNull Party addressee,
        @NotNull @Valid Description description,
        @Size(max = 500_000) String text,
        @NotNull @Size(max = 2000) String evidence) {}
