package org.nameh.review;

/** What an editor can decide on a version. */
public enum Outcome {
    APPROVE(VersionState.APPROVED),
    RETURN(VersionState.RETURNED),
    REJECT(VersionState.REJECTED),
    /** An earlier decision is taken back. */
    COUNTER(VersionState.SUBMITTED);

    private final VersionState leadsTo;

    Outcome(VersionState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The state that a version comes to by it. */
    public VersionState leadsTo() {
        return leadsTo;
    }
}
