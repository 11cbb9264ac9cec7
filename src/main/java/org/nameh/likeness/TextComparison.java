package org.nameh.likeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.nameh.platform.Text;

/**
 * Two texts beside each other, paragraph by paragraph, and how much of them is alike in per cent. Words differ that the other text
 * does not have at that place; spelling, half-spaces and punctuation make no difference.
 */
public record TextComparison(List<ParallelParagraphs> rows, int percent) {

    public TextComparison {
        rows = List.copyOf(rows);
    }

    /** Compares two texts whose paragraphs are parted by blank lines; either may be empty. */
    public static TextComparison of(String one, String other) {
        var left = new Half(Text.paragraphs(one));
        var right = new Half(Text.paragraphs(other));
        var common = CommonWords.of(left.words, right.words);
        var links = ParagraphLink.of(left, right, common);
        var kept = common.stream()
                .filter(pair -> isInOneRow(left, right, pair, links))
                .toList();
        kept.forEach(pair -> {
            left.common.set(pair[0]);
            right.common.set(pair[1]);
        });
        var words = left.words.size() + right.words.size();
        return new TextComparison(rows(left, right, links), words == 0 ? 0 : 200 * kept.size() / words);
    }

    private static boolean isInOneRow(Half left, Half right, int[] pair, List<ParagraphLink> links) {
        return links.stream().anyMatch(link -> link.holds(left.paragraphOf(pair[0]), right.paragraphOf(pair[1])));
    }

    private static List<ParallelParagraphs> rows(Half left, Half right, List<ParagraphLink> links) {
        var rows = new ArrayList<ParallelParagraphs>();
        var leftDone = 0;
        var rightDone = 0;
        for (var link : links) {
            alone(left, leftDone, link.leftFrom(), true, rows);
            alone(right, rightDone, link.rightFrom(), false, rows);
            leftDone = link.leftTo() + 1;
            rightDone = link.rightTo() + 1;
            rows.add(new ParallelParagraphs(
                    left.stretches(link.leftFrom(), leftDone), right.stretches(link.rightFrom(), rightDone)));
        }
        alone(left, leftDone, left.paragraphs.size(), true, rows);
        alone(right, rightDone, right.paragraphs.size(), false, rows);
        return rows;
    }

    private static void alone(Half half, int from, int to, boolean left, List<ParallelParagraphs> rows) {
        half.stretches(from, to).forEach(paragraph -> {
            var here = List.of(paragraph);
            rows.add(left ? new ParallelParagraphs(here, List.of()) : new ParallelParagraphs(List.of(), here));
        });
    }

    /** One of the two texts: its paragraphs, its words, and which of them the other has too. */
    static final class Half {

        final List<String> paragraphs;
        final List<Word> words = new ArrayList<>();
        private final BitSet common = new BitSet();

        private Half(List<String> paragraphs) {
            this.paragraphs = paragraphs;
            IntStream.range(0, paragraphs.size()).forEach(place -> words.addAll(Word.of(paragraphs.get(place), place)));
        }

        int paragraphOf(int word) {
            return words.get(word).paragraph();
        }

        private List<List<Stretch>> stretches(int from, int to) {
            return IntStream.range(from, to).mapToObj(this::stretches).toList();
        }

        private List<Stretch> stretches(int paragraph) {
            var found = new ArrayList<Stretch>();
            var begin = 0;
            var differs = false;
            for (var word = 0; word < words.size(); word++) {
                if (paragraphOf(word) == paragraph && common.get(word) == differs) {
                    cut(paragraph, begin, words.get(word).from(), differs, found);
                    begin = words.get(word).from();
                    differs = !differs;
                }
            }
            cut(paragraph, begin, paragraphs.get(paragraph).length(), differs, found);
            return found;
        }

        private void cut(int paragraph, int from, int to, boolean differs, List<Stretch> found) {
            if (from < to) {
                found.add(new Stretch(paragraphs.get(paragraph).substring(from, to), differs));
            }
        }
    }
}
