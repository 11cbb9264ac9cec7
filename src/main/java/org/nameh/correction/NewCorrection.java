package org.nameh.correction;

import java.util.UUID;
import org.nameh.platform.Language;

/**
 * What somebody asks to have corrected or taken away: the token of the form, what they say of the letter (null: nothing), their words, who
 * they are to the person named, how they can be reached (null: not at all) and in which language the answer is wanted.
 */
public record NewCorrection(
        UUID token, String saidLetter, String message, Asker relation, String reach, Language language) {

    /** How long what is said of the letter may be, in characters. */
    public static final int LONGEST_LETTER = 300;

    /** How long the words may be, in characters. */
    public static final int LONGEST_MESSAGE = 4000;

    /** How long the way to be reached may be, in characters. */
    public static final int LONGEST_REACH = 1000;

    /** Does not tell: what is written to a log by mistake must not hold it. */
    @Override
    public String toString() {
        return "NewCorrection[…]";
    }
}
