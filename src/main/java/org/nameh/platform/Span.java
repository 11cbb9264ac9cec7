package org.nameh.platform;

/** A stretch of a text, from its first UTF-16 position up to, and without, its last. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a span: " + from + " to " + to);
        }
    }

    /** The characters of a text that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(from, to).toString();
    }

    /** Whether the two have a character in common. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** The smallest span that covers both. */
    public Span joinedWith(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
