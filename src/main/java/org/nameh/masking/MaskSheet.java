package org.nameh.masking;

import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.review.VersionState;

/**
 * All there is to say of a leaf in the newest version of its letter: its line in the list of leaves, that list, its masks as the leaf
 * is turned, and the state that was seen, which saving names again.
 */
public record MaskSheet(
        RegistrationNumber number,
        int ordinal,
        VersionState state,
        PlateRow plate,
        List<PlateRow> plates,
        List<Mask> masks,
        int seen) {

    /** Whether masks can be laid now. */
    public boolean open() {
        return state == VersionState.DRAFT;
    }

    /** The same, as whoever saves it has seen it. */
    public MaskSheet seenAs(int seenThen, int turnThen) {
        return new MaskSheet(number, ordinal, state, plate.turned(turnThen), plates, masks, seenThen);
    }

    /** The leaf before it; null for the first. */
    public Long previous() {
        return beside(-1);
    }

    /** The leaf after it; null for the last. */
    public Long next() {
        return beside(1);
    }

    private Long beside(int step) {
        var at = plates.indexOf(plate) + step;
        return at < 0 || at >= plates.size() ? null : plates.get(at).leaf();
    }
}
