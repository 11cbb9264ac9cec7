package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final String NAME = String.valueOf(Gap.NAME.mark());
    private static final String PLACE = String.valueOf(Gap.PLACE.mark());

    @Test
    void isWholeWhereNothingIsWithheld() {
        assertThat(Stretch.of("Kamran came.")).containsExactly(text("Kamran came."));
    }

    @Test
    void isPartedByGaps() {
        assertThat(Stretch.of("Then " + NAME + " came to " + PLACE + "."))
                .containsExactly(text("Then "), gap(Gap.NAME), text(" came to "), gap(Gap.PLACE), text("."));
    }

    @Test
    void canBeAGapAtEitherEnd() {
        assertThat(Stretch.of(NAME + " came to " + PLACE))
                .containsExactly(gap(Gap.NAME), text(" came to "), gap(Gap.PLACE));
    }

    @Test
    void canBeOneGapAfterAnother() {
        assertThat(Stretch.of(NAME + PLACE)).containsExactly(gap(Gap.NAME), gap(Gap.PLACE));
    }

    @Test
    void isNoneWhereNothingIsWritten() {
        assertThat(Stretch.of("")).isEmpty();
    }

    @Test
    void makesUpTheParagraphAgain() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var paragraph = random.ints(random.nextInt(10), 0, 4)
                    .mapToObj(place -> List.of("a", "ی\u200C", NAME, PLACE).get(place))
                    .reduce("", String::concat);

            var again = Stretch.of(paragraph).stream()
                    .map(stretch -> stretch.gap() == null
                            ? stretch.text()
                            : String.valueOf(stretch.gap().mark()))
                    .reduce("", String::concat);

            assertThat(again).isEqualTo(paragraph);
        }
    }

    private static Stretch text(String text) {
        return new Stretch(text, null);
    }

    private static Stretch gap(Gap gap) {
        return new Stretch("", gap);
    }
}
