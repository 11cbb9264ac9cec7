package org.nameh.delivery;

import java.time.Instant;
import org.nameh.letter.LetterDate;

/** How the letters of a bag were handed over: when, to which body and delegate, with which slip, and who wrote it down. */
public record HandOver(
        LetterDate happened, String body, String delegate, String slip, String recordedBy, Instant recordedAt) {}
