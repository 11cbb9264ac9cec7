package org.nameh.custody;

import java.time.Instant;

/** Where the original of a letter lay from a moment on, as a page shows it; the shelfmark is null outside of the house. */
public record PlacementRow(PlaceKind place, String shelfmark, String recordedBy, Instant recordedAt) {}
