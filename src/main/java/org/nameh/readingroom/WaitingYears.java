package org.nameh.readingroom;

/** How many letters at least wait that came in some years (Gregorian; from may be null: in any earlier year), in fives. */
public record WaitingYears(Integer from, Integer until, Integer letters) {}
