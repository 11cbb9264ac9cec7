package org.nameh.delivery;

import org.nameh.letter.RegistrationNumber;
import org.nameh.people.KnownAs;

/** A letter of a bag, as the list shows it that is signed; the addressee is null where nobody knows. */
public record BagRow(RegistrationNumber number, KnownAs addressee) {}
