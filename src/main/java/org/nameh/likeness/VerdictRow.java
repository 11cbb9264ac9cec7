package org.nameh.likeness;

import java.time.Instant;
import java.util.Objects;

/** One verdict as a page shows it; the remark is null where there is none. */
public record VerdictRow(Ruling ruling, String remark, String judgedBy, Instant judgedAt) {

    /** Whether the same account said just the same. */
    boolean says(VerdictRow other) {
        return ruling == other.ruling && judgedBy.equals(other.judgedBy) && Objects.equals(remark, other.remark);
    }
}
