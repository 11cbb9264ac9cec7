package org.nameh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nameh.people.KnownAs;

/** One line in a list of letters; sender and addressee are null where nobody knows, the reason where the number is not void. */
public record RegisterRow(
        RegistrationNumber number,
        String kind,
        LocalDate receivedOn,
        List<String> languages,
        String incipit,
        KnownAs sender,
        KnownAs addressee,
        ReviewStatus status,
        String voidReason,
        String reviewer,
        Instant since) {}
