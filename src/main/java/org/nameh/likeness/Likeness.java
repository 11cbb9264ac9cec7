package org.nameh.likeness;

/** In what two letters are alike; what tells most stands first. */
public enum Likeness {
    SAME_FILE,
    SAME_TEXT,
    NEAR_TEXT,
    SAME_PICTURE,
    SAME_SENDER_AND_DATE,
    SAME_FIRST_WORDS
}
