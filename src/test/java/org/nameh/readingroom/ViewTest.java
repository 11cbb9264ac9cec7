package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameInAddresses(View view) {
        assertThat(View.find(view.getName())).contains(view);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "BOTH", "both ", "none"})
    void isFoundByNothingElse(String name) {
        assertThat(View.find(name)).isEmpty();
    }
}
