package org.nameh.facsimile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.Letter;
import org.nameh.letter.RegistrationNumber;

/**
 * A leaf as a page shows it: where it belongs (no number: in its tray), the size of its picture on a screen as it is turned,
 * what its label says (null: nothing), and what it resembles.
 */
public record LeafRow(
        long id,
        long scan,
        String fileName,
        int page,
        UUID tray,
        RegistrationNumber number,
        int turn,
        int width,
        int height,
        String label,
        String receivedBy,
        Instant receivedAt,
        String discardedBy,
        Instant discardedAt,
        String discardReason,
        List<TwinRow> twins) {

    static LeafRow of(Leaf leaf, int width, int height, List<TwinRow> twins) {
        var scan = leaf.getScan();
        return new LeafRow(
                leaf.getId(),
                scan.getId(),
                scan.getFileName(),
                leaf.getPage(),
                leaf.getTray(),
                leaf.getLetter().map(Letter::getNumber).orElse(null),
                leaf.getTurn(),
                width,
                height,
                leaf.getLabel().orElse(null),
                scan.getReceivedBy(),
                scan.getReceivedAt(),
                leaf.getDiscardedBy(),
                leaf.getDiscardedAt(),
                leaf.getDiscardReason(),
                twins);
    }

    /** Whether its label names another letter than the one at which it lies. */
    public boolean mislaid() {
        return label != null
                && !label.equals(
                        Optional.ofNullable(number).map(Object::toString).orElse(""));
    }
}
