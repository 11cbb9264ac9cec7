package org.nameh.collation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.nameh.platform.Text;

/**
 * Two texts compared word by word, as one text in which words are marked as added or removed. Where paragraphs were parted or joined
 * a pilcrow is marked. Unlike likeness, spelling counts: a half-space more is a change.
 */
final class WordDiff {

    /** Paragraphs with more words than this that have changed are shown as removed and added: comparing them would take seconds. */
    private static final int WORDS_AT_MOST = 4_000;

    private static final Word PARAGRAPH_END = new Word("¶", "");

    private final BreakIterator breaks;
    private final List<List<Stretch>> paragraphs = new ArrayList<>();
    private List<Stretch> paragraph = new ArrayList<>();

    private WordDiff(String language) {
        breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    }

    /** The paragraphs of both texts in one; either may be null. */
    static List<List<Stretch>> of(String before, String after, String language) {
        var diff = new WordDiff(language);
        var was = Text.paragraphs(before);
        var is = Text.paragraphs(after);
        Chunk.of(was, is).forEach(chunk -> diff.compare(chunk, chunk.before(was), chunk.after(is)));
        return diff.paragraphs;
    }

    private void compare(Chunk chunk, List<String> before, List<String> after) {
        if (chunk.equal()) {
            after.forEach(text -> {
                add(text, Change.SAME);
                endParagraph();
            });
        } else {
            compareWords(words(before), words(after));
            endParagraph();
        }
    }

    private void compareWords(List<Word> before, List<Word> after) {
        if (before.size() + after.size() > WORDS_AT_MOST) {
            addAll(before, Change.REMOVED);
            endParagraph();
            addAll(after, Change.ADDED);
            return;
        }
        for (var chunk : Chunk.of(written(before), written(after))) {
            if (!chunk.equal()) {
                addAll(chunk.before(before), Change.REMOVED);
            }
            addAll(chunk.after(after), chunk.equal() ? Change.SAME : Change.ADDED);
        }
    }

    private static List<String> written(List<Word> words) {
        return words.stream().map(Word::written).toList();
    }

    private List<Word> words(List<String> texts) {
        var words = new ArrayList<Word>();
        for (var text : texts) {
            if (!words.isEmpty()) {
                words.add(PARAGRAPH_END);
            }
            cut(text, words);
        }
        return words;
    }

    private void cut(String text, List<Word> words) {
        breaks.setText(text);
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var piece = text.substring(from, to);
            if (piece.isBlank() && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1).followedBy(piece));
            } else {
                words.add(new Word(piece, ""));
            }
            from = to;
        }
    }

    private void addAll(List<Word> words, Change change) {
        for (var word : words) {
            if (word.equals(PARAGRAPH_END)) {
                add(change == Change.SAME ? "" : word.written(), change);
                endParagraph();
            } else {
                add(word.written() + word.space(), change);
            }
        }
    }

    private void add(String text, Change change) {
        var last = paragraph.size() - 1;
        if (last >= 0 && paragraph.get(last).change() == change) {
            paragraph.set(last, new Stretch(paragraph.get(last).text() + text, change));
        } else if (!text.isEmpty()) {
            paragraph.add(new Stretch(text, change));
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(List.copyOf(paragraph));
            paragraph = new ArrayList<>();
        }
    }

    /** A word, a sign or the end of a paragraph as it is written, and the space after it, which is not compared. */
    private record Word(String written, String space) {

        Word followedBy(String more) {
            return new Word(written, space + more);
        }
    }
}
