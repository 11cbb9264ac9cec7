package org.nameh.masking;

import java.time.Instant;

/**
 * A leaf in the newest version of its letter, in a list: its place (1 for the first), how it is turned, how many masks it has, why
 * the public does not get it (null: it does), and who looked at it last (null: nobody).
 */
public record PlateRow(long leaf, int place, int turn, int masks, String withheld, String seenBy, Instant seenAt) {

    /** Whether the public would get it and no editor has looked at it yet. */
    public boolean unseen() {
        return withheld == null && seenBy == null;
    }

    /** The same, turned so. */
    PlateRow turned(int degrees) {
        return new PlateRow(leaf, place, degrees, masks, withheld, seenBy, seenAt);
    }
}
