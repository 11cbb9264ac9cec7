package org.nameh.consent;

/** What a consent allows the house to do with a letter (PREMIS: act of a rights statement). */
public enum Act {
    PUBLISH_TEXT,
    PUBLISH_SCAN,
    KEEP,
    RESEARCH,
    COURTS,
    SOCIAL_MEDIA,
    /** Tell readers of the published letter that it was not delivered, and since which year it waits. */
    TELL_UNDELIVERED
}
