package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final TextRow ORIGINAL = new TextRow("en", true, "I met " + Gap.NAME.mark() + " there.\n\nWe left.");

    @Test
    void saysThatSomethingIsWithheldAndNeitherWhatNorWhy() {
        assertThat(PlainText.of(ORIGINAL)).isEqualTo("I met […] there.\n\nWe left.");
    }

    @Test
    void beginsWithWhatStandsAbove() {
        var head = new Head(
                "k7m2x9qa",
                "Testimony",
                List.of("en"),
                null,
                null,
                null,
                null,
                null,
                "A visit",
                "en",
                null,
                null,
                null,
                "to a friend",
                null,
                "The year was corrected.",
                "en",
                List.of(),
                List.of(),
                null);

        assertThat(PlainText.of(new Rendition(head, List.of(ORIGINAL))).body())
                .isEqualTo("A visit\n\nto a friend\n\nThe year was corrected.\n\nI met […] there.\n\nWe left.");
    }
}
