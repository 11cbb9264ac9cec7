package org.nameh.interchange;

/** Writes the text of a letter down from markup: white space folded, paragraphs parted by a blank line. */
final class TextPen {

    private static final int MOST = 4 * Gathering.LONGEST_TEXT;

    private final StringBuilder text = new StringBuilder();
    private boolean begun;
    private boolean space;
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
        if (breaks > 0 && !text.isEmpty()) {
            put(breaks > 1 ? "\n\n" : "\n");
        } else if (space && !text.isEmpty()) {
            put(" ");
        }
        breaks = 0;
        space = false;
        put(String.valueOf((char) character));
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
}
