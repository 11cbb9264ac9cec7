package org.nameh.matching;

import java.time.LocalDate;
import java.util.List;
import org.nameh.people.KnownAs;

/** A line in the list of proposals that nobody settled: the two, what was found when it was proposed, who confirmed it (null: nobody). */
public record OpenMatch(
        long id,
        long personId,
        KnownAs person,
        long addresseeId,
        KnownAs addressee,
        int percent,
        List<Agreement> agreements,
        String firstBy,
        int letters,
        LocalDate since) {

    public OpenMatch {
        agreements = List.copyOf(agreements);
    }
}
