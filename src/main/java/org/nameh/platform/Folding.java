package org.nameh.platform;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a text the way it is compared: NFKC, case folded, without marks, accents, tatweel, half-spaces and direction
 * marks, Persian and Arabic letters unified, digits 0-9, one kind of space, comma, quotation mark and hyphen.
 *
 * <p>Alef with or without madda or hamza, the yehs, the kafs, the hehs with teh marbuta, and hamza on waw or yeh fold
 * to the bare Persian letter. Kurdish waw and yeh with a sign of their own, a lone hamza and teh written for teh
 * marbuta stay as they are; German umlauts lose their dots and do not become {@code ae}. The forms are those of Unicode
 * Standard Annex 15, the passages the grapheme clusters of Annex 29.
 */
public final class Folding {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    // decomposes to the Kurdish letter ae, not to heh
    private static final char HEH_WITH_YEH = '\u06C0';

    private final StringBuilder text = new StringBuilder();
    private final List<Span> origins = new ArrayList<>();

    private Folding() {}

    /** The folded form of a text, with the way back to the original. */
    public static Folded of(String text) {
        var clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        var folding = new Folding();
        var from = clusters.first();
        for (var to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
            folding.add(text.substring(from, to), new Span(from, to));
            from = to;
        }
        return new Folded(folding.text.toString(), folding.origins);
    }

    /** The folded form of a text, alone. */
    public static String fold(String text) {
        return of(text).text();
    }

    private void add(String cluster, Span passage) {
        var folded = folded(cluster);
        if (folded.isEmpty()) {
            addTrailing(cluster, passage);
        }
        text.append(folded);
        for (var i = 0; i < folded.length(); i++) {
            origins.add(passage);
        }
    }

    // what folds to nothing goes with the letter before it; a direction mark does not, it may be half of a pair
    private void addTrailing(String cluster, Span passage) {
        if (origins.isEmpty() || UCharacter.hasBinaryProperty(cluster.codePointAt(0), UProperty.BIDI_CONTROL)) {
            return;
        }
        var before = origins.get(origins.size() - 1);
        for (var i = origins.size() - 1; i >= 0 && origins.get(i) == before; i--) {
            origins.set(i, before.joinedWith(passage));
        }
    }

    private static String folded(String cluster) {
        var letters = new StringBuilder();
        var composed = COMPATIBLE.normalize(cluster).replace(HEH_WITH_YEH, '\u0647');
        DECOMPOSED.normalize(composed).codePoints().mapToObj(FoldedLetter::of).forEach(letters::append);
        return isStrayMark(cluster, letters) ? "" : letters.toString();
    }

    // the presentation form of a lone mark is compatible with a space that nobody typed
    private static boolean isStrayMark(String cluster, CharSequence folded) {
        return folded.toString().isBlank() && !UCharacter.isUWhiteSpace(cluster.codePointAt(0));
    }
}
