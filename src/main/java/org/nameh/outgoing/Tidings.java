package org.nameh.outgoing;

/** What a letter to a writer tells; the house has a text for each in every language of the pages. */
public enum Tidings {
    /** That what they sent arrived, with a code by which they can follow it; the code is written onto the paper by hand. */
    ACKNOWLEDGED_WITH_CODE,
    /** That what they sent arrived. */
    ACKNOWLEDGED,
    /** That it can be read. */
    PUBLISHED,
    /** That the house has a question before it goes on. */
    QUESTION,
    /** That it will not be made public. */
    NOT_PUBLISHED,
    /** That what they gave to be passed on left the house. */
    HANDED_OVER,
    /** That something was heard of it. */
    NEWS,
    /** That it arrived. */
    DELIVERED,
    /** That it came back. */
    RETURNED,
    /** That nothing was heard of it. */
    NO_NEWS;

    /** Whether it can be told on paper alone. */
    public boolean isOnPaperOnly() {
        return this == ACKNOWLEDGED_WITH_CODE;
    }
}
