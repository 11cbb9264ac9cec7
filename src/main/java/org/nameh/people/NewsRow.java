package org.nameh.people;

import java.time.Instant;
import org.nameh.platform.ToldDate;

/** One piece of news as a page shows it; who took it back, when and why is null while it stands. */
public record NewsRow(
        Long id,
        Whereabouts status,
        String source,
        ToldDate dated,
        String recordedBy,
        Instant recordedAt,
        String retractedBy,
        Instant retractedAt,
        String reason) {

    /** Whether nobody took it back. */
    public boolean isStanding() {
        return retractedBy == null;
    }

    boolean says(Whereabouts what, String who, ToldDate when) {
        return isStanding() && status == what && source.equals(who) && dated.equals(when);
    }
}
