package org.nameh.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicIdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcd1234",
                " ABCD1234 ",
                "abcd1234 please",
                "/letters/abcd1234",
                "https://nameh.example/fa/letters/abcd1234",
                "https://nameh.example/fa/letters/abcd1234?view=both#about",
                "https://nameh.example/letters/abcd1234.tei.xml"
            })
    void areFoundAloneAndInAddresses(String said) {
        assertThat(PublicIds.in(said)).contains("abcd1234");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abcd123", "abcd12345", "the letter of my brother", "/people/abcd1234"})
    void areNotFoundInWhatHoldsNone(String said) {
        assertThat(PublicIds.in(said)).isEmpty();
    }
}
