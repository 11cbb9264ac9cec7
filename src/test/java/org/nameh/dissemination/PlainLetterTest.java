package org.nameh.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nameh.platform.Language;
import org.nameh.readingroom.Gap;

class PlainLetterTest {

    @Test
    void holdsAllTextsTheOriginalFirst() {
        assertThat(PlainLetter.of(SampleItems.persian(), SampleItems.IMPRINT, Language.EN))
                .startsWith(
                        "What I carried\nآنچه با خود بردم\n\nKind: Family letter\nThemes: Life & work outside\nSender: Golnar S. · گلنار س.\n")
                .contains("Written on: ۱۳۶۷/۲/۲۲ · 1988-05-12\n", "https://letters.example.org/letters/0q7x2mab\n")
                .containsSubsequence(
                        "--- Original · Persian ---\n\nسلام […] جان.\nحالت چطور است؟\n\n[…]",
                        "--- Translation · English ---\n\nDear […].",
                        "--- Translation · German ---\n\nLiebe […].");
    }

    @Test
    void leadsToTheLettersOfTheSameCorrespondence() {
        assertThat(PlainLetter.of(SampleItems.persian(), SampleItems.IMPRINT, Language.EN))
                .contains(
                        "\nReplies to: https://letters.example.org/letters/0000000k\n",
                        "\nAnswered by: https://letters.example.org/letters/0000001k\n");
    }

    @Test
    void saysThatANameIsNotPublished() {
        assertThat(PlainLetter.of(SampleItems.bare(), SampleItems.IMPRINT, Language.DE))
                .startsWith("[Familienbrief]\n")
                .doesNotContain("null");
        assertThat(PlainLetter.of(SampleItems.bare(), SampleItems.IMPRINT, Language.EN))
                .contains("Sender: Name not published\n")
                .doesNotContain("Written on", "Place:", "Addressee:", "Themes:");
    }

    @Test
    void holdsNoMarkOfAGap() {
        assertThat(PlainLetter.of(SampleItems.hostile(), SampleItems.IMPRINT, Language.EN))
                .contains("[…]")
                .doesNotContain(SampleItems.mark(Gap.CONTACT));
    }
}
