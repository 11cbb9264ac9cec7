package org.nameh.correction;

import org.nameh.platform.Fact;

/** Somebody asked to have something corrected or taken away. */
public record CorrectionAsked() implements Fact {}
