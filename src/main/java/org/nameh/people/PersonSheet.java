package org.nameh.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that the desk knows of one person, read through the entries that were merged into theirs; no contact data. */
public record PersonSheet(
        long id,
        int seenVersion,
        KnownAs knownAs,
        List<String> names,
        NewCorrespondent own,
        Particulars particulars,
        List<NewsRow> news,
        List<TieRow> ties,
        List<MergeRow> merges,
        String enteredBy,
        Instant enteredAt,
        String changedBy,
        Instant changedAt) {

    /** Whether two sources say different things of where the person is. */
    public boolean isDisputed() {
        return lastKnown().filter(LastKnown::disputed).isPresent();
    }

    /** What the news come to; nothing where none stand. */
    public Optional<LastKnown> lastKnown() {
        return LastKnown.of(news);
    }
}
