package org.nameh.finding;

/**
 * One value of a facet: what an address names it by, its name for the reader where the projection has one (else null), and how many of
 * the newest letters that were found have it; zero where nobody counted.
 */
public record FacetValue(String value, String label, long letters) {}
