package org.nameh.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.ReviewStatus;
import org.nameh.people.KnownAs;

/**
 * One line of the queue; the sender is null where nobody knows, the kind where the entry does not say, and whatever nobody has
 * claimed, is assigned or set a day for is null.
 */
public record WorkRow(
        RegistrationNumber number,
        ReviewStatus status,
        Instant since,
        LocalDate receivedOn,
        String claimedBy,
        Instant claimedSince,
        String assignee,
        LocalDate due,
        LocalDate heldUntil,
        RiskLevel risk,
        List<String> missing,
        String kind,
        String title,
        String language,
        KnownAs sender,
        String consent,
        List<String> tags) {

    /** Who holds the letter: by claim, else by assignment. */
    public String holder() {
        return claimedBy == null ? assignee : claimedBy;
    }
}
