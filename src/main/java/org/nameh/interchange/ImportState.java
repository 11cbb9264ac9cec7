package org.nameh.interchange;

/** How far an import has come. */
public enum ImportState {
    /** The file is here and nothing of it was read. */
    RECEIVED,
    /** It is being read, for trial. */
    READING,
    /** It was read; the report says what would become of each row. */
    READ,
    /** Its letters are being registered. */
    REGISTERING,
    /** Somebody stopped it. */
    PAUSED,
    /** It stopped by itself: the server or the database failed. */
    INTERRUPTED,
    /** Every letter that could be is registered. */
    DONE,
    /** The file is refused as a whole. */
    REFUSED;

    /** Whether something is going on that a page should follow. */
    public boolean isGoingOn() {
        return this == READING || this == REGISTERING;
    }

    /** Whether registering can go on from here. */
    public boolean canGoOn() {
        return this == READ || this == PAUSED || this == INTERRUPTED;
    }

    /** Whether it can still be chosen how the file is read. */
    public boolean isOpen() {
        return this == RECEIVED || this == READ || this == REFUSED;
    }

    /** The state in lower case, as styles and keys name it. */
    public String getStyle() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
