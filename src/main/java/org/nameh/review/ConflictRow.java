package org.nameh.review;

import java.time.Instant;
import org.nameh.letter.RegistrationNumber;

/** A conflict of interest that stands, as a page shows it; the reason is null for whoever may not read it. */
public record ConflictRow(RegistrationNumber number, String account, String reason, Instant declaredAt) {

    ConflictRow withoutReason() {
        return new ConflictRow(number, account, null, declaredAt);
    }
}
