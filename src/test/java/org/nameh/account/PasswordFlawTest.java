package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordFlawTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "green pen on a wooden table",
                "قلم سبز روی میز چوبی",
                "fifteen letters",
                "correct-horse-correct-horse",
                "2026 was a year of letters"
            })
    void isNotFoundInLongUnrelatedWords(String password) {
        assertThat(PasswordFlaw.of(password, "editor")).isEmpty();
    }

    @Test
    void isFoundInFourteenCharacters() {
        assertThat(PasswordFlaw.of("green pen, tab", "editor")).contains(PasswordFlaw.SHORT);
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(PasswordFlaw.of("🌱📎📌🖋📜🗝🕯", "editor")).contains(PasswordFlaw.SHORT);
    }

    @Test
    void isNotFoundInTwoHundredCharacters() {
        assertThat(PasswordFlaw.of("green pen on a wooden table" + "?".repeat(173), "editor"))
                .isEmpty();
    }

    @Test
    void isFoundInMoreThanTwoHundredCharacters() {
        assertThat(PasswordFlaw.of("green pen on a wooden table" + "?".repeat(174), "editor"))
                .contains(PasswordFlaw.LONG);
    }

    @Test
    void isFoundInNameOfAccount() {
        assertThat(PasswordFlaw.of("I am the Editor here", "editor")).contains(PasswordFlaw.NAME);
    }

    @Test
    void isNotFoundInVeryShortNameOfAccount() {
        assertThat(PasswordFlaw.of("green pen on a wooden table", "pen")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaab",
                "letmeinletmeinletmein",
                "letmeinletmeinletmeinlet",
                "LetMeInletmeinLETMEIN",
                "1212121212121212"
            })
    void isFoundInRepetition(String password) {
        assertThat(PasswordFlaw.of(password, "editor")).contains(PasswordFlaw.REPEATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345",
                "987654321098765",
                "abcdefghijklmno",
                "onmlkjihgfedcba",
                "Qwertyuiopasdfghjkl",
                "۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵"
            })
    void isFoundInRow(String password) {
        assertThat(PasswordFlaw.of(password, "editor")).contains(PasswordFlaw.ROW);
    }
}
