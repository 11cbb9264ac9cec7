package org.nameh.people;

import java.time.Instant;
import java.time.LocalDate;

/** One piece of news as a page shows it. */
public record NewsRow(Whereabouts status, String source, LocalDate dated, String recordedBy, Instant recordedAt) {

    boolean says(Whereabouts what, String who, LocalDate when) {
        return status == what && source.equals(who) && dated.equals(when);
    }
}
