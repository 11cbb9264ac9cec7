package org.nameh.interchange;

import org.nameh.letter.Description;
import org.nameh.letter.RegistrationNumber;
import org.nameh.review.Draft;

/**
 * A letter as it leaves the house: what the register says of it and what was last written down of it. Null where nobody knows the
 * sender or addressee, or nothing is written down.
 */
record Sheet(
        RegistrationNumber number, String state, Description description, Named sender, Named addressee, Draft draft) {}
