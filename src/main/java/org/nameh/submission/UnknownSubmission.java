package org.nameh.submission;

import org.nameh.platform.NotHere;

/** Nothing was sent under an id, or it holds no such file. */
public class UnknownSubmission extends NotHere {

    private static final long serialVersionUID = 1L;

    UnknownSubmission() {
        super("submission.refused.none");
    }
}
