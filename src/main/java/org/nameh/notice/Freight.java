package org.nameh.notice;

import java.util.Optional;

/** Where mail that tells no notices has its words and its receiver from, at the moment it is sent. */
public interface Freight {

    /** What mail of a letter says, by the id of that letter; nothing if it must not be sent any more. */
    Optional<Missive> of(long outgoing);
}
