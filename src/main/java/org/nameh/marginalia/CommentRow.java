package org.nameh.marginalia;

import java.time.Instant;
import org.nameh.review.Anchor;

/** One comment as a page shows it, under its number in the margin of the letter; nobody resolved it while the last two are null. */
public record CommentRow(
        long id,
        int number,
        Anchor anchor,
        String body,
        String writtenBy,
        Instant writtenAt,
        String resolvedBy,
        Instant resolvedAt) {

    /** Whether it is settled. */
    public boolean resolved() {
        return resolvedBy != null;
    }
}
