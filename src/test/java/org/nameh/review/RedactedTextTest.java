package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.SampleDrafts.name;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RedactedTextTest {

    private static final List<String> NAMES = List.of("Ali", "Ali Reza", "Reza Omidi", "Omidi", "Kamran");

    @Test
    void isWholeWhereNothingIsWithheld() {
        assertThat(RedactedText.of("Kamran came.", List.of()).runs()).containsExactly(text("Kamran came."));
    }

    @Test
    void hasAGapInPlaceOfAPassage() {
        assertThat(withheld("Then Kamran came.", "Kamran"))
                .containsExactly(text("Then "), gap(Ground.NAME), text(" came."));
    }

    @Test
    void hasAGapWhereverThePassageOccurs() {
        assertThat(withheld("Kamran, KAMRAN’s son", "Kamran"))
                .containsExactly(gap(Ground.NAME), text(", "), gap(Ground.NAME), text("’s son"));
    }

    @Test
    void tellsWhyEachPassageIsWithheld() {
        var redactions = List.of(name("en", "Kamran"), new Redaction("en", "Olfat Square", Ground.PLACE));

        assertThat(RedactedText.of("Kamran at Olfat Square", redactions).runs())
                .containsExactly(gap(Ground.NAME), text(" at "), gap(Ground.PLACE));
    }

    @Test
    void neverTellsHowMuchIsWithheld() {
        var less = RedactedText.of("Then Al came.", List.of(name("en", "Al")));
        var more = RedactedText.of("Then Abdorrahman Noruzzadeh came.", List.of(name("en", "Abdorrahman Noruzzadeh")));

        assertThat(less).isEqualTo(more);
    }

    @Test
    void hasOneGapWherePassagesOverlap() {
        assertThat(withheld("Then Ali Reza Omidi came.", "Ali Reza", "Reza Omidi"))
                .containsExactly(text("Then "), gap(Ground.NAME), text(" came."));
    }

    @Test
    void hasOneGapWherePassagesTouch() {
        assertThat(withheld("Then Ali-Reza came.", "Ali-", "Reza"))
                .containsExactly(text("Then "), gap(Ground.NAME), text(" came."));
    }

    @Test
    void hasOneGapWhereOnePassageLiesInAnother() {
        var redactions = List.of(name("en", "Reza"), new Redaction("en", "Ali Reza Omidi", Ground.THIRD_PARTY));

        assertThat(RedactedText.of("Then Ali Reza Omidi came.", redactions).runs())
                .containsExactly(text("Then "), gap(Ground.THIRD_PARTY), text(" came."));
    }

    @Test
    void tellsTheReasonOfTheLongestWherePassagesBeginTogether() {
        var redactions = List.of(name("en", "Ali"), new Redaction("en", "Ali Reza Omidi", Ground.THIRD_PARTY));

        assertThat(RedactedText.of("Ali Reza Omidi came.", redactions).runs())
                .containsExactly(gap(Ground.THIRD_PARTY), text(" came."));
    }

    @Test
    void canBeNothingButAGap() {
        assertThat(withheld("Under a doctor for her nerves.", "Under a doctor for her nerves."))
                .containsExactly(gap(Ground.NAME));
    }

    @Test
    void withholdsInWhateverSpelling() {
        assertThat(withheld("مادر كامران و کامْران", "کامران"))
                .containsExactly(text("مادر "), gap(Ground.NAME), text(" و "), gap(Ground.NAME));
    }

    @Test
    void readsWithABarInPlaceOfEachGap() {
        assertThat(RedactedText.of("Then Kamran came.", List.of(name("en", "Kamran")))
                        .readable())
                .isEqualTo("Then █ came.");
    }

    @Test
    void countsItsGaps() {
        assertThat(RedactedText.of("Kamran and Kamran", List.of(name("en", "Kamran")))
                        .gaps())
                .isEqualTo(2);
    }

    @Test
    void leavesNothingToBeFoundWhateverIsWithheld() {
        var random = new Random(57);
        for (var round = 0; round < 500; round++) {
            var paragraph =
                    random.ints(12, 0, NAMES.size()).mapToObj(NAMES::get).reduce("", (all, one) -> all + " " + one);
            var hidden = random.ints(3, 0, NAMES.size()).mapToObj(NAMES::get).toList();

            var readable = RedactedText.of(
                            paragraph,
                            hidden.stream().map(passage -> name("en", passage)).toList())
                    .readable();

            assertThat(hidden).as(paragraph).noneMatch(passage -> Passages.occurs(readable, passage));
        }
    }

    private static List<Run> withheld(String paragraph, String... passages) {
        var redactions = Stream.of(passages).map(passage -> name("en", passage)).toList();
        return RedactedText.of(paragraph, redactions).runs();
    }

    private static Run text(String text) {
        return new Run(text, null);
    }

    private static Run gap(Ground ground) {
        return new Run("", ground);
    }
}
