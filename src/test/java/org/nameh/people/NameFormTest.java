package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFormTest {

    @Test
    void keepsTheNameAsItWasTyped() {
        assertThat(NameForm.of("Golnâr Omidi").name()).isEqualTo("Golnâr Omidi");
    }

    @Test
    void knowsItsScript() {
        assertThat(NameForm.of("گلنار امیدی").script()).isEqualTo(Script.ARABIC);
    }

    @Test
    void isFoundUnderOneKeyFromAnyScript() {
        assertThat(NameForm.of("گلنار امیدی").key())
                .isEqualTo(NameForm.of("Golnar Omidi").key());
    }

    @Test
    void tellsAnotherNameByItsKey() {
        assertThat(NameForm.of("Farhad Omidi").key())
                .isNotEqualTo(NameForm.of("Golnar Omidi").key());
    }
}
