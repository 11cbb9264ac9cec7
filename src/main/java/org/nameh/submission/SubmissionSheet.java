package org.nameh.submission;

import java.time.Instant;
import java.util.List;
import org.nameh.platform.Language;

/**
 * What the holder of a code sees: how far it has come, and, until it is sent, what was typed and which files are there; when it was
 * saved last or sent; and why it was declined (null, and no words, if it was not).
 */
public record SubmissionSheet(
        SubmissionState state,
        Language language,
        Contents contents,
        List<EnclosureRow> files,
        Instant at,
        DeclineReason reason,
        String words) {}
