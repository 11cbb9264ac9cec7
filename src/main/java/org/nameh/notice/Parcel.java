package org.nameh.notice;

import java.util.UUID;

/** Mail that is to be sent now: by which token it is told from others, and the letter that it is, or of whose account it tells notices. */
record Parcel(long id, UUID token, String account, Long outgoing) {

    /** Whether it is a letter that somebody wrote, and not made of notices. */
    boolean isLetter() {
        return outgoing != null;
    }
}
