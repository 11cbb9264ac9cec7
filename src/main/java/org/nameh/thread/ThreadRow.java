package org.nameh.thread;

import java.time.LocalDate;
import org.nameh.letter.LetterDate;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.ReviewStatus;
import org.nameh.people.KnownAs;

/**
 * A letter of a thread: its kind and first words, from whom and to whom (null where nobody knows), when it was written (null) and came,
 * how far its review is, and how far it has come on its way (null where it is meant for nobody inside).
 */
public record ThreadRow(
        RegistrationNumber number,
        String kind,
        String firstWords,
        KnownAs sender,
        KnownAs addressee,
        LetterDate written,
        LocalDate receivedOn,
        ReviewStatus status,
        String outcome) {

    /** Whether it was written before another can have been. */
    boolean isBefore(ThreadRow other) {
        return written != null
                && other.written != null
                && written.notAfter() != null
                && other.written.notBefore() != null
                && written.notAfter().isBefore(other.written.notBefore());
    }
}
