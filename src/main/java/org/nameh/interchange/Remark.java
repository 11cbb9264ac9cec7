package org.nameh.interchange;

/** What an import has to say of a row: what it could not keep as it stood, or why it refuses the row or the file. */
public enum Remark {
    /** Something that has no place in the register. */
    UNREAD,
    /** Markup within the text; the words are kept. */
    MARKUP,
    /** Hyphens within words at the ends of lines, left out; how many. */
    HYPHENS,
    /** Parts of the text that were put one after the other. */
    PARTS,
    /** Words longer than their field. */
    CUT,
    /** Somebody besides the first sender; kept in the note. */
    ALSO_SENT,
    /** Somebody besides the first addressee; kept in the note. */
    ALSO_RECEIVED,
    /** What else happened to the letter; kept in the note. */
    ALSO_HAPPENED,
    /** Several dates, taken as one span. */
    DATES_JOINED,
    /** A date of which only one end is known; kept in words. */
    DATE_OPEN,
    /** A date that was not understood; kept in words. */
    DATE_UNREAD,
    /** A day of receipt that was not understood; the one chosen for the import is taken. */
    DAY_UNREAD,
    /** A language that the house does not know. */
    LANGUAGE_UNKNOWN,
    /** A kind that the house does not know; the entry waits to be completed. */
    KIND_UNKNOWN,
    /** A theme that the house does not know, or has no more in use. */
    THEME_UNKNOWN,
    /** A way of receipt that the house does not know; the letter is entered as other. */
    MODE_UNKNOWN,
    /** The number or key of the letter in its file. */
    SOURCE_ID,
    /** A text that comes with no description of who wrote to whom. */
    NO_DESCRIPTION,
    /** A text beside a list of several letters: nobody can tell whose it is. */
    TEXT_OF_NOBODY,
    /** Fewer cells than columns. */
    CELLS_MISSING,
    /** A cell beyond the last column. */
    CELL_BEYOND,
    /** A sign that keeps a spreadsheet from taking a cell for a formula, taken off. */
    UNGUARDED,

    /** The file breaks off or is broken. */
    BROKEN(true),
    /** A document type declaration, by which a file could reach out of itself. */
    DOCTYPE(true),
    /** Elements within elements beyond measure. */
    TOO_DEEP(true),
    /** A file that is no TEI. */
    NOT_TEI(true),
    /** A text longer than a version may hold. */
    TEXT_TOO_LONG(true),
    /** A row in which nothing stands. */
    EMPTY(true),
    /** An archive that names a place outside of itself. */
    ARCHIVE_ESCAPES(true),
    /** An archive that swells beyond measure. */
    ARCHIVE_SWELLS(true),
    /** The database refused the letter. */
    NOT_KEPT(true);

    private final boolean refusing;

    Remark() {
        this(false);
    }

    Remark(boolean refusing) {
        this.refusing = refusing;
    }

    /** Whether a row of which this is said is not registered. */
    public boolean isRefusing() {
        return refusing;
    }
}
