package org.nameh.dashboard;

import org.nameh.letter.ReviewStatus;

/** How many letters stand at a status now. */
public record Stock(ReviewStatus status, Long letters) {}
