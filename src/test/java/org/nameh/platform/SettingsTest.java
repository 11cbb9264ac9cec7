package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String NAME = "nameh.of.this.test";

    @AfterEach
    void forget() {
        System.clearProperty(NAME);
    }

    @Test
    void areEmptyWhereNothingIsSet() {
        assertThat(Settings.get(NAME)).isEmpty();
    }

    @Test
    void comeFromSystemProperties() {
        System.setProperty(NAME, "Europe/London");

        assertThat(Settings.get(NAME)).contains("Europe/London");
    }

    @Test
    void comeFromTheEnvironment() {
        assertThat(Settings.get("path")).contains(System.getenv("PATH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void areEmptyWhereBlank(String value) {
        System.setProperty(NAME, value);

        assertThat(Settings.get(NAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "TRUE, true", "false, false", "yes, false", "1, false"})
    void areOnWhereTheySayTrue(String value, boolean on) {
        System.setProperty(NAME, value);

        assertThat(Settings.isOn(NAME)).isEqualTo(on);
    }

    @Test
    void areOffWhereNothingIsSet() {
        assertThat(Settings.isOn(NAME)).isFalse();
    }
}
