package org.nameh.collation;

/** What became of some words from one version to a later one. */
public enum Change {
    SAME,
    ADDED,
    REMOVED
}
