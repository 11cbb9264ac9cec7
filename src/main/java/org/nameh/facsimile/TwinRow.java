package org.nameh.facsimile;

import org.nameh.letter.RegistrationNumber;

/** A leaf that looks like another, as a page shows it: how it is turned, and its letter (null: it lies in a tray). */
public record TwinRow(long id, int turn, RegistrationNumber number, Sameness sameness) {}
