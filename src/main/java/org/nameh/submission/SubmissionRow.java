package org.nameh.submission;

import java.time.Instant;
import org.nameh.letter.RegistrationNumber;

/** Something that was sent: when, in which language of the form, how many files and pages, and what became of it (null: nothing yet). */
public record SubmissionRow(
        Long id,
        String language,
        Instant sentAt,
        String settled,
        String settledBy,
        Instant settledAt,
        String reason,
        Integer year,
        Integer serial,
        Long files,
        Long pages) {

    /** How far it has come. */
    public SubmissionState state() {
        return SubmissionState.of(settled);
    }

    /** The number of the letter that it became; null if it became none. */
    public RegistrationNumber number() {
        return year == null ? null : new RegistrationNumber(year, serial);
    }
}
