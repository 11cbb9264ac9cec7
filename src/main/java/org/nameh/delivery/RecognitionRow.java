package org.nameh.delivery;

import java.time.Instant;
import org.nameh.people.KnownAs;

/** In whom the addressee of a letter was recognised, by whom first and second, and when the second said so. */
public record RecognitionRow(Long personId, KnownAs person, String firstBy, String secondBy, Instant secondAt) {}
