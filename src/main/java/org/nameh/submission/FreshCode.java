package org.nameh.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.Stamps;

/**
 * Proves that this house drew a code, before anything is kept under it: so nobody can choose one that others guess. The form carries
 * code and proof from the start; whoever sends its first page twice, or never gets the answer, has one letter and one code.
 */
@ApplicationScoped
public class FreshCode {

    private static final Duration GOOD_FOR = Duration.ofDays(2);

    @Inject
    Stamps stamps;

    /** The proof for a code that was just drawn. */
    public String prove(ReceiptCode code) {
        return stamps.stamp(purpose(code));
    }

    /** Whether this house drew the code, two days ago at most. */
    boolean isProven(ReceiptCode code, String proof) {
        return stamps.isGood(proof, purpose(code), GOOD_FOR);
    }

    private static String purpose(ReceiptCode code) {
        return "submission.code/" + HexFormat.of().formatHex(code.hash());
    }
}
