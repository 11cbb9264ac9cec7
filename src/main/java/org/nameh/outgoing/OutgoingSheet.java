package org.nameh.outgoing;

import java.util.List;
import org.nameh.people.ContactWay;
import org.nameh.platform.Language;

/**
 * What was written to the writer of a letter and what they would want to know: the ways by which they may be written to, and the
 * language in which they probably read.
 *
 * @param writer the entry of the writer in the directory; null where nobody knows who wrote it
 */
public record OutgoingSheet(
        Long writer, List<ContactWay> ways, Language language, List<OutgoingRow> written, List<Untold> untold) {

    public OutgoingSheet {
        ways = List.copyOf(ways);
        written = List.copyOf(written);
        untold = List.copyOf(untold);
    }

    /** Whether the writer may be written to at all. */
    public boolean isWithinReach() {
        return !ways.isEmpty();
    }

    /** What to tell next. */
    public Tidings proposed() {
        return untold.isEmpty()
                ? Tidings.ACKNOWLEDGED
                : untold.get(untold.size() - 1).tidings();
    }
}
