package org.nameh.collation;

import java.util.List;
import org.nameh.review.Round;

/** The newest version of a letter beside an earlier one, and the earlier ones that could be chosen; the collation is null if there are none. */
public record CollationSheet(List<Round> earlier, Collation collation) {

    public CollationSheet {
        earlier = List.copyOf(earlier);
    }
}
