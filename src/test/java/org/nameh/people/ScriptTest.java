package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    @ParameterizedTest
    @ValueSource(strings = {"گلنار امیدی", "وفاء المرجاني", "Golnar امیدی", "ئاوات"})
    void isArabicWhereAnyLetterIs(String name) {
        assertThat(Script.of(name)).isEqualTo(Script.ARABIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Golnar Omidi", "Mathilde Roquefère", "Ḥusaynī", "", "42", "«»،", "Голнар"})
    void isLatinElse(String name) {
        assertThat(Script.of(name)).isEqualTo(Script.LATIN);
    }
}
