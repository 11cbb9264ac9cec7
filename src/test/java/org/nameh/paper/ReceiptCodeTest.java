package org.nameh.paper;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {

    private static final String DRAWN = String.join("", ReceiptCode.draw().groups());

    @Test
    void looksLikeANumberInSevenGroupsOfFour() {
        assertThat(ReceiptCode.draw().groups()).hasSize(7).allMatch(group -> group.matches("\\d{4}"));
    }

    @Test
    void isDrawnFromMoreThanEightyBits() {
        assertThat(26 * Math.log(10) / Math.log(2)).isGreaterThan(80);
        assertThat(DRAWN).hasSize(26 + 2);
    }

    @Test
    void isNeverTheSameTwice() {
        var drawn = Stream.generate(ReceiptCode::draw)
                .limit(1000)
                .map(ReceiptCode::groups)
                .collect(toSet());

        assertThat(drawn).hasSize(1000);
    }

    @Test
    void usesEveryDigitInEveryPlaceThatIsDrawn() {
        var drawn = Stream.generate(() -> String.join("", ReceiptCode.draw().groups()))
                .limit(2000)
                .toList();

        for (var place = 0; place < 26; place++) {
            var at = place;
            assertThat(drawn.stream().map(code -> code.charAt(at)).collect(toSet()))
                    .as("place " + place)
                    .hasSize(10);
        }
    }

    @RepeatedTest(20)
    void isReadAgainAsItWasWritten() {
        var code = ReceiptCode.draw();

        assertThat(ReceiptCode.read(String.join(" ", code.groups())))
                .hasValueSatisfying(read -> assertThat(read.hash()).isEqualTo(code.hash()));
    }

    @Test
    void isReadInPersianAndArabicDigits() {
        assertThat(ReceiptCode.read(shifted(DRAWN, '\u06F0'))).isPresent();
        assertThat(ReceiptCode.read(shifted(DRAWN, '\u0660'))).isPresent();
    }

    private static String shifted(String digits, char zero) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + zero)))
                .reduce("", String::concat);
    }

    @Test
    void findsEveryWrongDigit() {
        for (var place = 0; place < DRAWN.length(); place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                if (digit != DRAWN.charAt(place)) {
                    var wrong = new StringBuilder(DRAWN);
                    wrong.setCharAt(place, digit);
                    assertThat(ReceiptCode.read(wrong.toString()))
                            .as(wrong.toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void findsEveryTwoNeighboursThatChangedPlaces() {
        for (var place = 0; place + 1 < DRAWN.length(); place++) {
            if (DRAWN.charAt(place) != DRAWN.charAt(place + 1)) {
                var wrong = new StringBuilder(DRAWN);
                wrong.setCharAt(place, DRAWN.charAt(place + 1));
                wrong.setCharAt(place + 1, DRAWN.charAt(place));
                assertThat(ReceiptCode.read(wrong.toString()))
                        .as(wrong.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "no code", "12345678901234567890123456789", "1234 5678 9012 3456 7890 1234 567a"})
    void isNothingElse(String typed) {
        assertThat(ReceiptCode.read(typed)).isEmpty();
    }

    @Test
    void tellsNothingToALog() {
        assertThat(ReceiptCode.draw().toString()).doesNotContainPattern("\\d");
    }
}
