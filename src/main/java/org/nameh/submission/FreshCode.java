package org.nameh.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.Seal;

/**
 * Proves that this house drew a code, before anything is kept under it: so nobody can choose one that others guess. The form carries
 * code and proof from the start; whoever sends its first page twice, or never gets the answer, has one letter and one code.
 */
@ApplicationScoped
public class FreshCode {

    private static final Duration GOOD_FOR = Duration.ofDays(2);

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** The proof for a code that was just drawn. */
    public String prove(ReceiptCode code) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal.seal(clock.instant().toString(), place(code)));
    }

    /** Whether this house drew the code, two days ago at most. */
    boolean isProven(ReceiptCode code, String proof) {
        try {
            var drawn = Instant.parse(seal.open(Base64.getUrlDecoder().decode(proof), place(code)));
            return drawn.plus(GOOD_FOR).isAfter(clock.instant());
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return false;
        }
    }

    private static String place(ReceiptCode code) {
        return "submission.code/" + HexFormat.of().formatHex(code.hash());
    }
}
