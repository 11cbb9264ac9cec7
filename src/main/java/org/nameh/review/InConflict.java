package org.nameh.review;

import org.nameh.platform.Refusal;

/** Somebody wanted to judge or publish a letter although their conflict of interest stands. The details say who. */
public class InConflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public InConflict(String who) {
        super("interest.refused.stands", who);
    }
}
