package org.nameh.review;

import java.time.Instant;

/** One round of a letter through the review, by the version that was read in it; a draft has not been submitted yet. */
public record Round(Integer ordinal, VersionState state, String submittedBy, Instant submittedAt) {}
