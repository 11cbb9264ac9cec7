package org.nameh.review;

/** A stretch of a paragraph: text that the public may read, or, where a ground is given, a gap in place of what it may not. */
public record Run(String text, Ground ground) {

    /** Whether something is withheld here. */
    public boolean isGap() {
        return ground != null;
    }
}
