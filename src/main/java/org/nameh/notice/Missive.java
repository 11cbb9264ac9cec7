package org.nameh.notice;

import org.nameh.platform.Language;

/** What mail says, in which language and to which address. */
public record Missive(String address, Language language, String subject, String body) {

    /** Does not tell: what is written to a log by mistake must not hold it. */
    @Override
    public String toString() {
        return "Missive[…]";
    }
}
