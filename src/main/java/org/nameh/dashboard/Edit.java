package org.nameh.dashboard;

import java.time.Instant;
import org.nameh.letter.RegistrationNumber;

/** That somebody last wrote on a letter at some moment. */
public record Edit(RegistrationNumber number, String by, Instant at) {}
