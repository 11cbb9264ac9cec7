package org.nameh.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nameh.platform.Settings;

/**
 * How much the house takes in before somebody has examined it: in all, the setting {@code nameh.submit.mebibytes} (4096); with one
 * letter, twenty files of 150 MiB together.
 */
@ApplicationScoped
class Capacity {

    static final int MOST_FILES = 20;

    private static final long MIB = 1L << 20;
    private static final long MOST_BYTES = 150 * MIB;
    private static final String MEBIBYTES = "4096";

    @Inject
    Submissions submissions;

    @Inject
    Enclosures enclosures;

    /** Refuses more, where all that waits to be examined takes so much that there is no room. */
    void requireRoom() {
        var most = Long.parseLong(Settings.get("nameh.submit.mebibytes").orElse(MEBIBYTES)) * MIB;
        if (submissions.written() + enclosures.bytes() >= most) {
            throw new SubmissionRefused("submission.refused.full");
        }
    }

    /** Refuses another file, where a letter has too many, or they hold too much. */
    void requireRoom(long submission, int size) {
        requireRoom();
        if (enclosures.of(submission).size() >= MOST_FILES) {
            throw new SubmissionRefused("submission.refused.files", MOST_FILES);
        }
        if (enclosures.bytesOf(submission) + size > MOST_BYTES) {
            throw new SubmissionRefused("submission.refused.bytes", MOST_BYTES / MIB);
        }
    }
}
