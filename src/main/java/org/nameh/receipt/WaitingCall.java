package org.nameh.receipt;

import java.time.Instant;
import org.nameh.letter.RegistrationNumber;

/** One call back that nobody has done yet, in the list of all. */
public record WaitingCall(Long id, RegistrationNumber number, String language, Instant askedAt) {}
