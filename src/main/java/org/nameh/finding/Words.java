package org.nameh.finding;

import java.util.Arrays;
import org.nameh.platform.Span;

/**
 * The words of a text, folded, each with the passage of the text that it stands for: the Java twin of the function
 * {@code reading_room.units}, made to be read from the front until something is found.
 */
final class Words {

    private final String text;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private boolean[] joined = new boolean[64];
    private int count;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        var words = new Words(text);
        words.split();
        return words;
    }

    private void split() {
        var begin = -1;
        var join = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = FoldedSign.of(text.charAt(at));
            var joins = FoldedSign.JOINER.equals(sign);
            if (begin < 0 && !sign.isEmpty() && !joins && !FoldedSign.END.equals(sign)) {
                begin = at;
            } else if (begin >= 0 && (joins || FoldedSign.END.equals(sign))) {
                add(begin, at, join);
                begin = -1;
                join = joins;
            } else if (begin < 0 && FoldedSign.END.equals(sign)) {
                join = false;
            }
        }
        if (begin >= 0) {
            add(begin, text.length(), join);
        }
    }

    private void add(int begin, int end, boolean join) {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
            joined = Arrays.copyOf(joined, count * 2);
        }
        from[count] = begin;
        to[count] = end;
        joined[count] = join;
        count++;
    }

    int count() {
        return count;
    }

    /** Whether a half-space joins a word to the one before. */
    boolean isJoined(int word) {
        return joined[word];
    }

    /** The first folded character of a word. */
    char first(int word) {
        for (var at = from[word]; at < to[word]; at++) {
            var sign = FoldedSign.of(text.charAt(at));
            if (!sign.isEmpty()) {
                return sign.charAt(0);
            }
        }
        return 0;
    }

    /** A word, folded. */
    String folded(int word) {
        var folded = new StringBuilder();
        for (var at = from[word]; at < to[word]; at++) {
            var sign = text.charAt(at);
            folded.append(FoldedSign.of(sign));
            if (sign == '\u0654') {
                carryHamza(folded);
            }
        }
        return folded.toString();
    }

    // hamza written after its bearer is kept like that written with it
    private static void carryHamza(StringBuilder folded) {
        var last = folded.length() - 1;
        if (last >= 0 && folded.charAt(last) == '\u0648') {
            folded.setCharAt(last, '\u0624');
        } else if (last >= 0 && folded.charAt(last) == '\u06CC') {
            folded.setCharAt(last, '\u0626');
        }
    }

    /** The passage from one word to another. */
    Span span(int first, int last) {
        return new Span(from[first], to[last]);
    }
}
