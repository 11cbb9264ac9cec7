package org.nameh.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** A transfer as a page shows it, with what is known of its evidence (null without), and when the letter itself arrived. */
public record TransferRow(
        Long id,
        Holder giver,
        Holder taker,
        LocalDate from,
        LocalDate until,
        LocalDate dueBack,
        TransferReason reason,
        String remark,
        Long corrects,
        String recordedBy,
        Instant recordedAt,
        String evidence,
        byte[] sha256,
        LocalDate receivedOn) {

    /** The SHA-256 of the evidence in hexadecimal digits; null without evidence. */
    public String fingerprint() {
        return Optional.ofNullable(sha256).map(HexFormat.of()::formatHex).orElse(null);
    }
}
