package org.nameh.people;

/** What news say of somebody: still inside the organisation, out of it, dead, or that nobody knows. */
public enum Whereabouts {
    INSIDE,
    LEFT,
    DIED,
    UNKNOWN
}
