package org.nameh.submission;

import java.util.List;

/** Something that was sent, opened for staff to examine: its line, what was written, and the files; empty once it is destroyed. */
public record ExaminedSubmission(SubmissionRow line, Contents contents, List<EnclosureRow> files, String words) {

    /** What the sender allows. */
    public Wishes wishes() {
        return new Wishes(contents);
    }
}
