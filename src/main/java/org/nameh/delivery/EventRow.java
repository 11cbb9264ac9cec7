package org.nameh.delivery;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.nameh.letter.LetterDate;

/** Something that happened to a letter on its way, as a page shows it, with what is known of its proof (null without). */
public record EventRow(
        Long id,
        Integer ordinal,
        EventKind kind,
        LetterDate happened,
        String source,
        String body,
        String delegate,
        String slip,
        String note,
        Long bag,
        Long corrects,
        String recordedBy,
        Instant recordedAt,
        Long proofId,
        ProofKind proof,
        String fileName,
        byte[] sha256) {

    /** The SHA-256 of the proof in hexadecimal digits; null without one. */
    public String fingerprint() {
        return Optional.ofNullable(sha256).map(HexFormat.of()::formatHex).orElse(null);
    }
}
