package org.nameh.facsimile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Leaves that came together and belong to no letter: with which form or pile, by whom, since when. */
public record TrayRow(UUID tray, String receivedBy, Instant receivedAt, List<LeafRow> leaves) {}
