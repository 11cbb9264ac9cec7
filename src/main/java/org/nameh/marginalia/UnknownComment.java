package org.nameh.marginalia;

import org.nameh.platform.NotHere;

/** A comment was named that nobody has written on the letter. */
public class UnknownComment extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownComment() {
        super("comment.refused.unknown");
    }
}
