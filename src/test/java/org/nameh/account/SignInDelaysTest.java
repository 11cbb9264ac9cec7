package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInDelaysTest {

    private static final String DIGEST = SignInDelays.digest("editor", "192.0.2.1");

    @Test
    void digestAsSha256InHexadecimal() {
        assertThat(DIGEST).isEqualTo("815485b396ae66202e66b3730fea75e3df598bf5fd402f02ae17a6a1a25967cd");
    }

    @Test
    void takeCapitalLettersAsSmallOnes() {
        assertThat(SignInDelays.digest("Editor", "192.0.2.1")).isEqualTo(DIGEST);
    }

    @Test
    void tellNamesApart() {
        assertThat(SignInDelays.digest("editor2", "192.0.2.1")).isNotEqualTo(DIGEST);
    }

    @Test
    void tellAddressesApart() {
        assertThat(SignInDelays.digest("editor", "192.0.2.2")).isNotEqualTo(DIGEST);
    }
}
