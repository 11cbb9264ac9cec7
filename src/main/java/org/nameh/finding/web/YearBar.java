package org.nameh.finding.web;

/** A bar of the timeline: its year and its letters as the reader writes them, where they are listed, and its place in the drawing. */
public record YearBar(String year, String letters, String address, int x, int y, int height) {

    /** How much of the drawing belongs to a year, the gap beside its bar among it. */
    static final int STEP = 10;

    /** How high the drawing is. */
    static final int FULL = 100;
}
