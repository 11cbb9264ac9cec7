package org.nameh.receipt;

import java.time.Instant;
import java.util.List;

/** What the writer of a letter did by receipt: when consent was last taken back or narrowed (null: never), and the call backs asked for. */
public record WriterSheet(Instant decidedAt, List<CallBackRow> callBacks) {

    /** Whether the writer did anything at all. */
    public boolean acted() {
        return decidedAt != null || !callBacks.isEmpty();
    }
}
