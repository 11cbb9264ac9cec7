package org.nameh.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One line in a list of letters; sender and addressee are null where nobody knows. */
public record RegisterRow(
        RegistrationNumber number,
        String kind,
        LocalDate receivedOn,
        List<String> languages,
        String incipit,
        String sender,
        String addressee,
        ReviewStatus status,
        String reviewer,
        Instant since) {}
