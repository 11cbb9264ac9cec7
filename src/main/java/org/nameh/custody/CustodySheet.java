package org.nameh.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The custody of an original as a page shows it: the timeline, all rows that were corrected or undo another, and the places where
 * it lay, the newest first.
 */
public record CustodySheet(List<Mark> timeline, List<TransferRow> corrected, List<PlacementRow> places) {

    static CustodySheet of(List<TransferRow> transfers, List<PlacementRow> places, LocalDate today) {
        var standing = Timeline.standing(transfers);
        var others = transfers.stream().filter(row -> !standing.contains(row)).toList();
        return new CustodySheet(Timeline.of(transfers, today), others, places);
    }

    /** The transfer by which the original came to where it is now; null if none is recorded. */
    public TransferRow current() {
        return timeline.stream()
                .filter(mark -> !mark.isFlaw())
                .reduce((earlier, later) -> later)
                .map(Mark::transfer)
                .orElse(null);
    }

    /** Where the original lies; null if nobody has written it down. */
    public PlacementRow place() {
        return places.stream().findFirst().orElse(null);
    }

    /** How much is wrong with the chain. */
    public long flaws() {
        return timeline.stream().filter(Mark::isFlaw).count();
    }

    /** Whether the shelf says another thing than the chain: it lies here and is elsewhere, or the other way round. */
    public boolean shelfContradicts() {
        var inHouse = Optional.ofNullable(current()).map(row -> row.taker().kind() == HolderKind.HOUSE);
        var onShelf = Optional.ofNullable(place()).map(row -> row.place() == PlaceKind.SHELF);
        return inHouse.isPresent() && onShelf.isPresent() && !inHouse.equals(onShelf);
    }
}
