package org.nameh.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.collation.Change.ADDED;
import static org.nameh.collation.Change.REMOVED;
import static org.nameh.collation.Change.SAME;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Text;

class WordDiffTest {

    @Test
    void marksNothingInATextThatStayed() {
        assertThat(WordDiff.of("We waited.\n\nNobody came.", "We waited.\n\nNobody came.", "en"))
                .containsExactly(List.of(same("We waited.")), List.of(same("Nobody came.")));
    }

    @Test
    void marksAWordThatTookThePlaceOfAnother() {
        assertThat(WordDiff.of("We waited at the gate.", "We waited at the door.", "en"))
                .containsExactly(List.of(same("We waited at the "), removed("gate"), added("door"), same(".")));
    }

    @Test
    void marksAHalfSpaceThatWasMissing() {
        assertThat(WordDiff.of("او میرود و نامه ها را می برد.", "او می‌رود و نامه‌ها را می برد.", "fa"))
                .containsExactly(List.of(
                        same("او "),
                        removed("میرود "),
                        added("می‌رود "),
                        same("و "),
                        removed("نامه ها "),
                        added("نامه‌ها "),
                        same("را می برد.")));
    }

    @Test
    void marksAMarkOfAVowelThatWasAdded() {
        assertThat(WordDiff.of("این کرم بزرگ بود", "این کَرَم بزرگ بود", "fa"))
                .containsExactly(List.of(same("این "), removed("کرم "), added("کَرَم "), same("بزرگ بود")));
    }

    @Test
    void keepsWordsOfBothDirectionsApart() {
        assertThat(WordDiff.of("در ۱۳۶۸ به Camp Ashraf رسید.", "در ۱۳۶۹ به Camp Liberty رسید.", "fa"))
                .containsExactly(List.of(
                        same("در "),
                        removed("۱۳۶۸ "),
                        added("۱۳۶۹ "),
                        same("به Camp "),
                        removed("Ashraf "),
                        added("Liberty "),
                        same("رسید.")));
    }

    @Test
    void marksParagraphsThatCameAndWent() {
        assertThat(WordDiff.of("First.\n\nSecond.", "Second.\n\nThird.", "en"))
                .containsExactly(List.of(removed("First.")), List.of(same("Second.")), List.of(added("Third.")));
    }

    @Test
    void marksWhereParagraphsWereParted() {
        assertThat(WordDiff.of("We waited. Nobody came.", "We waited.\n\nNobody came.", "en"))
                .containsExactly(List.of(same("We waited."), added("¶")), List.of(same("Nobody came.")));
    }

    @Test
    void marksWhereParagraphsWereJoined() {
        assertThat(WordDiff.of("We waited.\n\nNobody came.", "We waited. Nobody came.", "en"))
                .containsExactly(List.of(same("We waited. "), removed("¶")), List.of(same("Nobody came.")));
    }

    @Test
    void marksAllOfATextThatIsNewOrGone() {
        assertThat(WordDiff.of(null, "We waited.", "en")).containsExactly(List.of(added("We waited.")));
        assertThat(WordDiff.of("We waited.", null, "en")).containsExactly(List.of(removed("We waited.")));
        assertThat(WordDiff.of(null, null, "en")).isEmpty();
    }

    @Test
    void showsAVeryLongParagraphThatChangedWhole() {
        var words =
                new Random(7).ints(3_000, 0, 9_000).mapToObj(Integer::toString).toList();

        var paragraphs = WordDiff.of(String.join(" ", words), String.join(" ", words.subList(1, 3_000)), "en");

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(0)).extracting(Stretch::change).containsExactly(REMOVED);
        assertThat(paragraphs.get(1)).extracting(Stretch::change).containsExactly(ADDED);
    }

    /** Whatever is compared: without what was added it is the earlier text, without what was removed the later one. */
    @Test
    void losesNoWordOfEither() {
        var chance = new Random(20251128);
        for (var time = 0; time < 300; time++) {
            var before = text(chance);
            var after = text(chance);

            var paragraphs = WordDiff.of(before, after, "fa");

            assertThat(without(ADDED, paragraphs)).isEqualTo(bare(before));
            assertThat(without(REMOVED, paragraphs)).isEqualTo(bare(after));
        }
    }

    private static String text(Random chance) {
        var words = List.of("نامه‌ها", "را", "gate", "۱۳۶۸", "،", "مادر", "می", "رود", "—", "خانه.");
        return IntStream.range(0, chance.nextInt(4))
                .mapToObj(paragraph -> IntStream.rangeClosed(0, chance.nextInt(8))
                        .mapToObj(word -> words.get(chance.nextInt(words.size())))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String without(Change change, List<List<Stretch>> paragraphs) {
        return bare(paragraphs.stream()
                .flatMap(List::stream)
                .filter(stretch -> stretch.change() != change)
                .map(Stretch::text)
                .collect(Collectors.joining()));
    }

    private static String bare(String text) {
        return String.join("", Text.paragraphs(text)).replaceAll("[\\s¶]+", "");
    }

    private static Stretch same(String text) {
        return new Stretch(text, SAME);
    }

    private static Stretch added(String text) {
        return new Stretch(text, ADDED);
    }

    private static Stretch removed(String text) {
        return new Stretch(text, REMOVED);
    }
}
