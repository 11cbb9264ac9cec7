package org.nameh.outgoing;

import java.time.Instant;
import org.nameh.letter.RegistrationNumber;

/** Something that happened to a letter, when, and that nobody has told its writer. */
public record Untold(RegistrationNumber number, Tidings tidings, Instant since) {}
