package org.nameh.people;

/** A tie on the page of one of the two: whether that one is the mother (brother …) of the other, or the other of that one. */
public record TieRow(long id, TieKind kind, boolean first, long otherId, KnownAs other) {}
