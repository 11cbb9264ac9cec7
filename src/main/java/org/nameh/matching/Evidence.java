package org.nameh.matching;

/** One thing in which two people agree or differ, and what it weighs: the logarithm, in bits, of how much likelier it makes them one. */
public record Evidence(Agreement agreement, double bits) {}
