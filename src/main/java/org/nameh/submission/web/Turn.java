package org.nameh.submission.web;

import org.nameh.paper.ReceiptCode;
import org.nameh.submission.Contents;
import org.nameh.submission.Stage;
import org.nameh.submission.SubmissionSheet;

/**
 * What the form answers: under which code (null: none yet), with which proof that it is fresh, which page comes next (null: where one
 * begins, or what became of it), what stands in its fields, what is kept, what went wrong (null: nothing), and what was just done.
 */
record Turn(
        ReceiptCode code,
        String proof,
        Stage stage,
        LetterForm form,
        SubmissionSheet sheet,
        String problem,
        Done done) {

    /** What was just done. */
    enum Done {
        NOTHING,
        BEGUN,
        SENT,
        DISCARDED
    }

    /** Where one begins. */
    static Turn start(ReceiptCode code, String problem) {
        return new Turn(code, null, null, null, null, problem, Done.NOTHING);
    }

    /** A page of the form, as it was kept. */
    static Turn page(ReceiptCode code, String proof, Stage stage, SubmissionSheet sheet, Done done) {
        var contents = sheet == null ? Contents.none() : sheet.contents();
        return new Turn(code, proof, stage, LetterForm.of(stage, contents), sheet, null, done);
    }

    /** What became of what was sent, or thrown away. */
    static Turn end(ReceiptCode code, SubmissionSheet sheet, Done done) {
        return new Turn(code, null, null, null, sheet, null, done);
    }

    /** The same page, where something went wrong, with all that was typed. */
    static Turn again(ReceiptCode code, String proof, LetterForm form, SubmissionSheet sheet, String problem) {
        return new Turn(code, proof, form.stage(), form, sheet, problem, Done.NOTHING);
    }
}
