package org.nameh.worklist;

import java.time.LocalDate;

/**
 * What is to be done to many letters: assigned to somebody (null: nobody) until a day (null: any), held for a reason until a day, or
 * tagged with a word.
 */
public record BulkOrder(BulkKind kind, String assignee, LocalDate day, String word) {

    /** To assign letters to somebody, or (null) to nobody. */
    public static BulkOrder assign(String assignee, LocalDate due) {
        return new BulkOrder(BulkKind.ASSIGN, assignee, assignee == null ? null : due, null);
    }

    /** To hold letters for a reason until a day. */
    public static BulkOrder hold(String reason, LocalDate until) {
        return new BulkOrder(BulkKind.HOLD, null, until, reason);
    }

    /** To tag letters. */
    public static BulkOrder tag(String word) {
        return new BulkOrder(BulkKind.TAG, null, null, word);
    }
}
