package org.nameh.consent;

import java.time.Instant;

/** One consent as a page shows it; without an instant of revocation it was not revoked. */
public record ConsentRow(
        long id,
        Terms terms,
        boolean inForce,
        String recordedBy,
        Instant recordedAt,
        String revokedBy,
        Instant revokedAt) {}
