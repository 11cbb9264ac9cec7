package org.nameh.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparisonTest {

    private static final String FIRST = "Farhad, my dear, light of my eyes, I greet you.";
    private static final String SECOND = "Kamran’s mother sends you her greetings too.";
    private static final String LAST = "Your mother, Golnar";

    @Test
    void findsNoDifferenceInTheSameText() {
        var same = TextComparison.of(text(FIRST, SECOND), text(FIRST, SECOND));

        assertThat(same.percent()).isEqualTo(100);
        assertThat(same.rows())
                .containsExactly(
                        row(List.of(plain(FIRST)), List.of(plain(FIRST))),
                        row(List.of(plain(SECOND)), List.of(plain(SECOND))));
    }

    @Test
    void tellsTheWordsThatDifferOnEachSide() {
        var compared = TextComparison.of("We were told to wait here.", "We were told to go and wait here.");

        assertThat(marked(compared))
                .containsExactly("We were told to wait here.", "We were told to [go and ]wait here.");
    }

    @Test
    void marksBothWordsWhereOneStandsForTheOther() {
        var compared = TextComparison.of("My son Farhad is there.", "My son Kamran is there.");

        assertThat(marked(compared)).containsExactly("My son [Farhad ]is there.", "My son [Kamran ]is there.");
    }

    @ParameterizedTest
    @CsvSource({
        "كتابي را ديدم, کتابی را دیدم",
        "می‌شود گفت, می شود گفت",
        "می‌شود گفت, میشود گفت",
        "نامه‌های مادرم, نامه های مادرم",
        "سال ۱۳۶۷, سال 1367",
        "«سلام» مادر, سلام مادر",
        "مُحَمَّد آمد, محمد آمد"
    })
    void takesOtherSpellingsForTheSame(String one, String other) {
        assertThat(TextComparison.of(one, other).percent()).isEqualTo(100);
        assertThat(marked(TextComparison.of(one, other))).containsExactly(one, other);
    }

    @Test
    void marksWholePersianWords() {
        var compared = TextComparison.of("مادر کامران به تو سلام می‌رساند.", "مادر بهرام به تو سلام می‌رساند.");

        assertThat(marked(compared))
                .containsExactly("مادر [کامران ]به تو سلام می‌رساند.", "مادر [بهرام ]به تو سلام می‌رساند.");
    }

    @Test
    void leavesAParagraphAloneThatTheOtherTextHasNot() {
        var compared = TextComparison.of(text(FIRST, SECOND, LAST), text(FIRST, LAST));

        assertThat(compared.rows())
                .containsExactly(
                        row(List.of(plain(FIRST)), List.of(plain(FIRST))),
                        row(List.of(List.of(new Stretch(SECOND, true))), List.of()),
                        row(List.of(plain(LAST)), List.of(plain(LAST))));
    }

    @Test
    void keepsBesideEachOtherWhatIsCutIntoOtherParagraphs() {
        var compared = TextComparison.of(text(FIRST, SECOND), FIRST + " " + SECOND);

        assertThat(compared.percent()).isEqualTo(100);
        assertThat(compared.rows())
                .containsExactly(row(List.of(plain(FIRST), plain(SECOND)), List.of(plain(FIRST + " " + SECOND))));
    }

    @Test
    void findsNothingInCommonBetweenDifferentTexts() {
        var compared = TextComparison.of(FIRST, "Nobody came to the gate that winter");

        assertThat(compared.percent()).isZero();
        assertThat(compared.rows()).hasSize(2);
    }

    @Test
    void hasNothingToShowOfNoTexts() {
        assertThat(TextComparison.of("", "").rows()).isEmpty();
        assertThat(TextComparison.of(FIRST, "").rows()).hasSize(1);
    }

    @Test
    void losesNoWordOfEither() {
        var one = text(FIRST, SECOND, LAST);
        var other = text(SECOND, "Something else stands here.", FIRST);

        var rows = TextComparison.of(one, other).rows();

        assertThat(rows.stream().flatMap(row -> row.one().stream()).map(TextComparisonTest::joined))
                .containsExactly(FIRST, SECOND, LAST);
        assertThat(rows.stream().flatMap(row -> row.other().stream()).map(TextComparisonTest::joined))
                .containsExactly(SECOND, "Something else stands here.", FIRST);
    }

    @Test
    void givesUpOnLongTextsWithNothingInCommon() {
        var one = IntStream.range(0, 20_000).mapToObj(word -> "a" + word).collect(Collectors.joining(" "));
        var other = one.replace('a', 'b');

        assertThat(TextComparison.of(one, other).percent()).isZero();
        assertThat(TextComparison.of(one, one + " end").percent()).isEqualTo(99);
    }

    private static String text(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static ParallelParagraphs row(List<List<Stretch>> one, List<List<Stretch>> other) {
        return new ParallelParagraphs(one, other);
    }

    private static List<Stretch> plain(String text) {
        return List.of(new Stretch(text, false));
    }

    /** The paragraphs of both sides, row by row, what differs between brackets. */
    private static List<String> marked(TextComparison compared) {
        return compared.rows().stream()
                .flatMap(row -> Stream.concat(row.one().stream(), row.other().stream()))
                .map(paragraph -> paragraph.stream()
                        .map(one -> one.differs() ? "[" + one.text() + "]" : one.text())
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String joined(List<Stretch> paragraph) {
        return paragraph.stream().map(Stretch::text).collect(Collectors.joining());
    }
}
