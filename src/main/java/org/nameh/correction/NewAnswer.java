package org.nameh.correction;

import jakarta.validation.constraints.NotNull;

/** What is answered to whoever asked for a correction: what became of it, in which words, and how they were told. */
public record NewAnswer(
        @NotNull CorrectionOutcome outcome,
        String answer,
        @NotNull ToldHow toldHow) {

    /** How long an answer may be, in characters. */
    public static final int LONGEST = 4000;

    /** @throws CorrectionRefused without words, or with too many */
    public NewAnswer {
        if (answer == null || answer.isBlank() || answer.length() > LONGEST) {
            throw new CorrectionRefused("correction.refused.answer");
        }
    }
}
