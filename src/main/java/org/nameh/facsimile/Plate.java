package org.nameh.facsimile;

import java.util.List;

/** A leaf as an approved version shows it to the public: how it is turned, and what of it is masked. */
public record Plate(long version, long leaf, int turn, List<Area> masked) {}
