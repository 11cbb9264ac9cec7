package org.nameh.interchange;

/** What became of a row of an import. */
public enum RowOutcome {
    /** It would be registered. */
    READY,
    /** It cannot be read as a letter. */
    REFUSED,
    /** It is in the register. */
    REGISTERED,
    /** The register refused it. */
    FAILED
}
