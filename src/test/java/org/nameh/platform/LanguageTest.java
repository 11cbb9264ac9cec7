package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void ofThePagesAreFive() {
        assertThat(Language.ofThePages())
                .containsExactly(Language.EN, Language.FA, Language.AR, Language.DE, Language.FR);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundUnderItsCode(Language language) {
        assertThat(Language.find(language.code())).contains(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "xx", "FA", "fa ", "fa-IR", "EN"})
    void isNotFoundUnderAnythingElse(String code) {
        assertThat(Language.find(code)).isEmpty();
    }

    @Test
    void isNotOfThePagesThoughLettersAreWrittenInIt() {
        assertThat(Language.ofThePages("ckb")).isEmpty();
        assertThat(Language.find("ckb")).contains(Language.CKB);
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of("xx"));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, ltr",
        "FA, rtl",
        "AR, rtl",
        "DE, ltr",
        "FR, ltr",
        "CKB, rtl",
        "KU, ltr",
        "AZ, ltr",
        "HE, rtl",
        "UR, rtl"
    })
    void hasTheDirectionOfItsScript(Language language, String direction) {
        assertThat(language.direction()).isEqualTo(direction);
    }

    @Test
    void mayRunFromTheRightInAnotherScriptThanTheArabic() {
        assertThat(Language.HE.inArabicScript()).isFalse();
        assertThat(Language.FA.inArabicScript()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FA, EN, Persian",
        "FA, FA, فارسی",
        "AR, FA, عربی",
        "DE, FR, Allemand",
        "FR, DE, Französisch",
        "CKB, EN, Central Kurdish"
    })
    void isNamedInTheLanguageOfTheReader(Language language, Language reader, String name) {
        assertThat(language.nameIn(reader)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"EN, English", "FA, فارسی", "AR, العربية", "DE, Deutsch", "FR, Français"})
    void isNamedInItself(Language language, String name) {
        assertThat(language.ownName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | one, two", "FA | one، two", "AR | one، two", "FR | one, two"})
    void joinsWordsByItsOwnComma(Language language, String line) {
        assertThat(language.joined(List.of("one", "two"))).isEqualTo(line);
    }
}
