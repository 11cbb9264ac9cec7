package org.nameh.interchange;

/** Writes the text of a letter down from markup: white space folded, paragraphs parted by a blank line. */
final class TextPen {

    private static final int MOST = 4 * Gathering.LONGEST_TEXT;

    /** By which writers and typesetters part words at the end of a line. */
    private static final String HYPHENS = "-\u2010\u00AD\u00AC";

    private final StringBuilder text = new StringBuilder();
    private boolean begun;
    private boolean space;
    private boolean tight;
    private int breaks;

    /** Writes characters; verbatim where white space is to be preserved. */
    void write(String characters, boolean preserved) {
        if (preserved) {
            put(characters);
            return;
        }
        characters.chars().forEach(this::fold);
    }

    private void fold(int character) {
        if (character == ' ' || character == '\n' || character == '\t' || character == '\r') {
            space = true;
            return;
        }
        if (tight) {
            tight = false;
        } else if (breaks > 0 && !text.isEmpty()) {
            put(breaks > 1 ? "\n\n" : "\n");
        } else if (space && !text.isEmpty()) {
            put(" ");
        }
        breaks = 0;
        space = false;
        put(String.valueOf((char) character));
    }

    /** Goes on within a word over the end of a line; says whether a hyphen stood there, which is left out. */
    boolean join() {
        tight = true;
        var last = text.length() - 1;
        var hyphenated = breaks == 0 && last >= 0 && HYPHENS.indexOf(text.charAt(last)) >= 0;
        if (hyphenated) {
            text.setLength(last);
        }
        return hyphenated;
    }

    /** Writes a bracket; what follows stands close to it. */
    Bracket open(char bracket) {
        var start = text.length();
        var breaksBefore = breaks;
        var spaceBefore = space;
        fold(bracket);
        tight = true;
        return new Bracket(start, breaksBefore, spaceBefore, text.length());
    }

    /** Whether nothing was written since a bracket. */
    boolean isBare(Bracket bracket) {
        return text.length() <= bracket.end;
    }

    /** Writes the bracket that closes another, close to what stands before it; of a pair around nothing neither is left. */
    void close(Bracket opening, char bracket) {
        var bare = isBare(opening);
        tight = false;
        space = bare && opening.spaceBefore;
        breaks = bare ? opening.breaksBefore : 0;
        if (bare) {
            text.setLength(opening.start);
        } else {
            put(String.valueOf(bracket));
        }
    }

    private void put(String characters) {
        if (text.length() < MOST) { // longer texts are refused anyway; the rest need not be held
            text.append(characters);
        }
    }

    /** Begins a new line. */
    void line(boolean preserved) {
        if (preserved) {
            put("\n");
        } else {
            breaks = Math.max(breaks, 1);
        }
    }

    /** Begins a new paragraph; of preserved ones an empty one counts too. */
    void paragraph(boolean preserved) {
        if (preserved && begun) {
            put("\n\n");
        }
        begun |= preserved;
        breaks = 2;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** An opening bracket: where it stands in the text, and what was still to be written before it. */
    record Bracket(int start, int breaksBefore, boolean spaceBefore, int end) {}
}
