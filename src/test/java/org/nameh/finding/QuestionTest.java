package org.nameh.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void tellsWordsPhrasesAndWhatMustNotOccurApart() {
        var question = Question.read("mother \"my dear\" -camp −\"last letter\" نامه");

        assertThat(question.words()).containsExactly("mother", "نامه");
        assertThat(question.phrases()).containsExactly("my dear");
        assertThat(question.without()).containsExactly("camp", "last letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“my dear”", "«my dear»", "„my dear“", "\"my dear", "\"my dear\""})
    void knowsTheQuotationMarksOfAllLanguages(String typed) {
        assertThat(Question.read(typed).phrases()).containsExactly("my dear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "\"\"", "- - -", "\"\" -\"", "&|!():*", "''", "−", "؟ ، ؛", "—"})
    void isNothingWithoutAWord(String typed) {
        assertThat(Question.read(typed).isEmpty()).isTrue();
    }

    @Test
    void leavesAHyphenWithinAWordAlone() {
        assertThat(Question.read("Mohammad-Reza").words()).isEqualTo(List.of("Mohammad-Reza"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7k3m9qx2", " 7K3M9QX2 ", "۷k۳m۹qx۲"})
    void knowsAPublicId(String typed) {
        assertThat(Question.read(typed).typedId()).isEqualTo("7k3m9qx2");
    }

    @Test
    void isCutWhereItIsTooLongButNotWithinACharacter() {
        assertThat(Question.cleaned("a".repeat(500))).hasSize(200);
        assertThat(Question.cleaned("😀".repeat(200)).codePoints()).allMatch(point -> point == 0x1F600);
        assertThat(Question.cleaned("a\0b\uE010c")).isEqualTo("a b c");
    }
}
