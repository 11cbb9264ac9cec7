package org.nameh.worklist;

import org.nameh.letter.RegistrationNumber;

/** Where a letter stands in a list: how many before it, of how many, whether still in it, and its neighbours, null at an end. */
public record Place(int before, int size, boolean member, RegistrationNumber previous, RegistrationNumber next) {}
