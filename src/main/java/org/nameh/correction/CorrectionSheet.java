package org.nameh.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;

/**
 * One correction as an editor reads it, without how whoever asks can be reached; with the letter that it is about (null: not known yet)
 * and the answer (null: none yet).
 */
public record CorrectionSheet(
        Long id,
        String saidLetter,
        String message,
        Asker relation,
        String language,
        Instant receivedAt,
        LocalDate dueOn,
        Boolean reachable,
        RegistrationNumber number,
        CorrectionOutcome outcome,
        String answer,
        ToldHow toldHow,
        String answeredBy,
        Instant answeredAt) {

    /** Whether it still is to be answered. */
    public boolean open() {
        return outcome == null;
    }

    /** The public id that may be in what was said of the letter, as an address ends with it. */
    public Optional<String> saidId() {
        return PublicIds.in(saidLetter);
    }
}
