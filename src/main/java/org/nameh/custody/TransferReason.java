package org.nameh.custody;

import java.util.Arrays;
import java.util.List;

/** Why the original of a letter came to somebody. */
public enum TransferReason {
    /** It arrived. */
    RECEIVED,
    /** It was lent, and is to come back. */
    LENT,
    /** It came back from where it was lent or mended. */
    GIVEN_BACK,
    /** It was returned for good, to the writer or whoever stands for them. */
    RETURNED,
    /** It was handed over for good, to another body. */
    HANDED_OVER,
    /** It was given away to be mended or photographed, and is to come back. */
    CONSERVATION,
    /** It was found missing. */
    LOST,
    /** It was found again. */
    FOUND,
    OTHER,
    /** A row recorded in error; said by a correction alone. */
    NEVER_HAPPENED;

    /** Those that a transfer may have that corrects nothing. */
    public static List<TransferReason> ofTransfers() {
        return Arrays.stream(values())
                .filter(reason -> reason != NEVER_HAPPENED)
                .toList();
    }

    /** Whether the original is to come back. */
    public boolean isForATime() {
        return this == LENT || this == CONSERVATION;
    }
}
