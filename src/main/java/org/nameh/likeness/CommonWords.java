package org.nameh.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The longest row of words that two texts have in common, found by following ever longer scripts of changes (Myers 1986, An O(ND)
 * difference algorithm). Texts that two thousand changes do not lead into one another are taken to have nothing in common.
 */
final class CommonWords {

    private static final int CHANGES_AT_MOST = 2_000;

    private final List<Word> one;
    private final List<Word> other;
    private final List<int[]> reached = new ArrayList<>();

    private CommonWords(List<Word> one, List<Word> other) {
        this.one = one;
        this.other = other;
    }

    /** The places of the words in common, in order: in the one text and in the other. */
    static List<int[]> of(List<Word> one, List<Word> other) {
        var search = new CommonWords(one, other);
        return search.reachesTheEnd() ? search.traceBack() : List.of();
    }

    /** For each number of changes, how far each diagonal (place in the one less place in the other) reaches in the one text. */
    private boolean reachesTheEnd() {
        var furthest = new int[] {0, 0, 0};
        for (var changes = 0; changes <= Math.min(CHANGES_AT_MOST, one.size() + other.size()); changes++) {
            var next = new int[2 * changes + 3];
            Arrays.fill(next, -1);
            reached.add(next);
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2) {
                var place = follow(begin(furthest, changes, diagonal), diagonal);
                next[changes + 1 + diagonal] = place;
                if (place >= one.size() && diagonal == one.size() - other.size()) {
                    return true;
                }
            }
            furthest = next;
        }
        return false;
    }

    /** Where a diagonal begins with one change more: a word left out of the one text, or one put in from the other. */
    private static int begin(int[] before, int changes, int diagonal) {
        if (changes == 0) {
            return 0;
        }
        var left = at(before, changes - 1, diagonal - 1);
        var right = at(before, changes - 1, diagonal + 1);
        return isInsertion(changes, diagonal, left, right) ? right : left + 1;
    }

    private static int at(int[] furthest, int changes, int diagonal) {
        var place = changes + 1 + diagonal;
        return place < 0 || place >= furthest.length ? -1 : furthest[place];
    }

    private static boolean isInsertion(int changes, int diagonal, int left, int right) {
        return diagonal == -changes || diagonal != changes && left < right;
    }

    private int follow(int from, int diagonal) {
        var place = from;
        while (place < one.size()
                && place - diagonal < other.size()
                && one.get(place).key().equals(other.get(place - diagonal).key())) {
            place++;
        }
        return place;
    }

    private List<int[]> traceBack() {
        var common = new ArrayList<int[]>();
        var place = one.size();
        var diagonal = one.size() - other.size();
        for (var changes = reached.size() - 1; changes >= 0; changes--) {
            var before = changes == 0 ? null : reached.get(changes - 1);
            var begin = begin(before, changes, diagonal);
            while (place > begin) {
                place--;
                common.add(new int[] {place, place - diagonal});
            }
            if (changes > 0) {
                var insertion = isInsertion(
                        changes,
                        diagonal,
                        at(before, changes - 1, diagonal - 1),
                        at(before, changes - 1, diagonal + 1));
                place = insertion ? begin : begin - 1;
                diagonal += insertion ? 1 : -1;
            }
        }
        Collections.reverse(common);
        return common;
    }
}
