package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Brief an Éléonore!, eleonore, Éléonore",
        "Brief an E\u0301le\u0301onore\u0301!, eleonore, E\u0301le\u0301onore\u0301",
        "نامه به مُحَمَّدٍ بود, محمد, مُحَمَّدٍ",
        "آن كتابي كه, کتابی, كتابي",
        "کتاب\u200Cها, کتاب, کتاب\u200C",
        "ســلامــ!, سلام, ســلامــ",
        "\u200Fنامه\u200F, نامه, نامه",
        "در سال ۱۴۰۲ رفت, 1402, ۱۴۰۲",
        "die Straße!, strass, Straß",
        "ﺳﻼم, ل, ﻼ",
        "𐐀 𝓐𝓵𝓲 😀, ali, 𝓐𝓵𝓲",
        "👨\u200D👩\u200D👧!, 👩, 👨\u200D👩\u200D👧"
    })
    void findsThePassageAsItIsWritten(String text, String phrase, String passage) {
        assertThat(passages(text, phrase)).containsExactly(passage);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ali \n\t Reza', Ali Reza", "Ali Reza, 'Ali  Reza'", "'Ali,\u00A0Reza', Ali Reza", "'سلام،دنیا', سلام دنیا",
        "علیرضا, علی رضا", "علی\u200Cرضا, علی رضا", "کتابهای ما, کتاب\u200Cهای ما", "کتاب های ما, کتابهای ما",
        "نمی روم, نمیروم", "بزرگ تر, بزرگتر", "« نامه », «نامه»"
    })
    void isIndifferentToTheKindOfSpace(String text, String phrase) {
        assertThat(Folding.of(text).occurrences(phrase)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"AliReza, Ali Reza", "Ali Reza, AliReza", "ما در, مادر", "Al, Ali", "هوشنگ, هوش رنگ"})
    void findsNothingElse(String text, String phrase) {
        assertThat(Folding.of(text).occurrences(phrase)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u00A0", "\u200C", "\u064E", "ـ", "،", "«»", "\u200F \u200F"})
    void findsNothingForAPhraseThatFoldsToNothing(String phrase) {
        assertThat(Folding.of("نامه، « سلام » \u200C").occurrences(phrase)).isEmpty();
    }

    @Test
    void findsAllOccurrencesInOrder() {
        assertThat(passages("علي، عَلی و علی", "علی")).containsExactly("علي", "عَلی", "علی");
    }

    @Test
    void findsNoneWithinAnother() {
        assertThat(Folding.of("aaaaa").occurrences("aa")).containsExactly(new Span(0, 2), new Span(2, 4));
    }

    @Test
    void joinsMatchesThatShareALetter() {
        assertThat(passages("Straße", "s")).containsExactly("S", "ß");
    }

    @Test
    void takesAPhraseLiterally() {
        assertThat(passages("a.b \\E axb", ".b \\E")).containsExactly(".b \\E");
    }

    @Test
    void findsAPhraseThatContainsMarks() {
        assertThat(passages("محمد", "مُحَمَّد")).containsExactly("محمد");
    }

    @Test
    void tellsWhereAFoldedLetterCameFrom() {
        assertThat(Folding.of("x\u0301ﷺ").originalSpan(0, 1)).isEqualTo(new Span(0, 2));
    }

    @Test
    void refusesAnEmptyStretch() {
        assertThatThrownBy(() -> Folding.of("abc").originalSpan(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesAStretchBeyondTheText() {
        assertThatThrownBy(() -> Folding.of("abc").originalSpan(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesLettersWithoutOrigin() {
        assertThatThrownBy(() -> new Folded("abc", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> passages(String text, String phrase) {
        return Folding.of(text).occurrences(phrase).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
