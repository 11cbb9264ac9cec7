package org.nameh.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Where the original lies now, as somebody records it; a shelfmark (room, shelf, box) of at most 200 characters in the house alone. */
public record NewPlacement(
        @NotNull UUID token,
        @NotNull PlaceKind place,
        @Size(max = NewPlacement.LONGEST) String shelfmark) {

    /** How many characters a shelfmark may have. */
    public static final int LONGEST = 200;

    /** Whether the shelfmark stands where one belongs, and nowhere else. */
    public boolean isWhole() {
        return (place == PlaceKind.SHELF) == (shelfmark != null);
    }
}
