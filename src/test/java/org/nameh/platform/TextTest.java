package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String ALPHABET = "aé\u0301بی\u200Cک\n\r\t \u00A0\u2028\u0000\u0007\uE001\uFFFA\uFEFF";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t ", "\u2003", "\u0000\u0001", "\uE001\uF8FF"})
    void isNothingWhereNothingIsLeft(String typed) {
        assertThat(Text.clean(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\u2028b", "a\u2029b", "a\nb"})
    void hasOneKindOfLineEnd(String typed) {
        assertThat(Text.clean(typed)).isEqualTo("a\nb");
    }

    @Test
    void isComposed() {
        assertThat(Text.clean("e\u0301t\u00E9")).isEqualTo("été");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab\u0000",
                "a\u0007b",
                "a\u0085b",
                "a\uE001b",
                "a\uF8FFb",
                "a\uDB80\uDC00b",
                "a\uFFFCb",
                "a\uFFF9b",
                "a\uFFFFb",
                "a\uFEFFb",
                "a\u200Bb",
                "a\u202Eb",
                "a\uD800b"
            })
    void hasNoCharacterThatIsNoText(String typed) {
        assertThat(Text.clean(typed)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cرود", "a\tb", "👩\u200D👧", "\u200Fنامه (Brief)", "a\u00A0b", "𐐀"})
    void keepsWhatWritingNeeds(String typed) {
        assertThat(Text.clean(typed)).isEqualTo(typed);
    }

    @Test
    void isStrippedAtItsEndsAlone() {
        assertThat(Text.clean("  \n a \n\n b\u2003 ")).isEqualTo("a \n\n b");
    }

    @Test
    void staysAsItIsOnceCleaned() {
        var random = new Random(26);
        for (var round = 0; round < 1000; round++) {
            var once = Text.clean(anything(random));

            assertThat(Text.clean(once)).isEqualTo(once);
        }
    }

    private static String anything(Random random) {
        return random.ints(random.nextInt(12), 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .reduce("", String::concat);
    }

    @Test
    void isEmptyWhereThereIsNone() {
        assertThat(Text.orEmpty(null)).isEmpty();
        assertThat(Text.orEmpty("a")).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", "a\n\n\n\nb", "a\n \t\nb", "a\n\u00A0\n \nb", "\n\na\n\n b \n\n"})
    void isPartedByBlankLines(String text) {
        assertThat(Text.paragraphs(text)).containsExactly("a", "b");
    }

    @Test
    void keepsTheLinesOfAParagraphTogether() {
        assertThat(Text.paragraphs("Your mother,\nGolnar")).containsExactly("Your mother,\nGolnar");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\n\n", " \n \n "})
    void hasNoParagraphWhereNothingIsWritten(String text) {
        assertThat(Text.paragraphs(text)).isEmpty();
    }
}
