package org.nameh.paper;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import org.nameh.platform.Sha256;

/** The entries that were registered in one month of the house's zone, by number, and the SHA-256 over them. */
public record LedgerMonth(YearMonth month, List<LedgerEntry> entries, String hash) {

    static LedgerMonth of(YearMonth month, List<LedgerEntry> entries) {
        return new LedgerMonth(month, entries, hashOf(entries));
    }

    /** The SHA-256, in hexadecimal digits, over the lines of all entries in UTF-8. */
    static String hashOf(List<LedgerEntry> entries) {
        var digest = Sha256.begin();
        entries.forEach(entry -> digest.update(entry.line().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
