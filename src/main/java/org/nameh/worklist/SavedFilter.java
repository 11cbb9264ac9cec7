package org.nameh.worklist;

/** A list that somebody comes back to: its name, and the query of its address. */
public record SavedFilter(String name, String query) {

    /** How long a name may be. */
    public static final int LONGEST = 60;
}
