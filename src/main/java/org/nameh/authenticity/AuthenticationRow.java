package org.nameh.authenticity;

import java.time.Instant;

/** One authentication as a page shows it. */
public record AuthenticationRow(Finding finding, String verifiedBy, Instant verifiedAt) {

    /** Whether an account said just this. */
    boolean says(Finding found, String by) {
        return finding.equals(found) && verifiedBy.equals(by);
    }
}
