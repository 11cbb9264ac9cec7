package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "فروردين, فروردین",
                "ربيع الأوّل, ربیع الاول",
                "ذي الحجة, ذی الحجه",
                "شوّال, شوال",
                "مـــرداد, مرداد",
                "سه\u200cشنبه, سهشنبه",
                "أ, ا",
                "ا\u0654, ا",
                "ژوئیهٔ, ژوییه",
                "Août, aout",
                "MÄRZ, marz",
                "Sha‘ban, shaban",
                "d’avril, d avril",
                "1986 - 1988, 1986–1988",
                "1988-05-12, 1988-05-12",
                "[12\u00a0 May], 12 may"
            })
    void makesOneSpellingOfMany(String typed, String folded) {
        assertThat(Spelling.fold(typed)).isEqualTo(folded);
    }

    @Test
    void keepsTheDigitsAsTheyWereTyped() {
        assertThat(Spelling.fold("۱۲/٥/1402")).isEqualTo("۱۲/٥/1402");
    }

    @Test
    void seesNothingInMarksOfDirection() {
        assertThat(Spelling.visible("\u200e \u200f\u200c\u202b\u2069")).isEmpty();
    }
}
