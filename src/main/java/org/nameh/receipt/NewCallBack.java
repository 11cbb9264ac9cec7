package org.nameh.receipt;

import java.util.UUID;
import org.nameh.platform.Language;

/** What a form asks for that wants a call back: its token, how that is safe, and in which language. */
public record NewCallBack(UUID token, String way, Language language) {

    /** How long the safe way may be described, in characters. */
    public static final int LONGEST = 1000;

    /** Does not tell: what is written to a log by mistake must not hold it. */
    @Override
    public String toString() {
        return "NewCallBack[…]";
    }
}
