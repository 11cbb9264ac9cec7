package org.nameh.submission;

/** How far something has come that somebody began to send. */
public enum SubmissionState {
    UNFINISHED,
    WAITING,
    ACCEPTED,
    DECLINED;

    static SubmissionState of(String settled) {
        return settled == null ? WAITING : valueOf(settled);
    }
}
