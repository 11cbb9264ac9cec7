package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String SETTING = "nameh.seal.key";

    private final Seal seal = new Seal();

    @BeforeEach
    void setKey() {
        System.setProperty(SETTING, key(1));
    }

    @AfterEach
    void removeKey() {
        System.clearProperty(SETTING);
    }

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal("نامه‌ای", "draft 1"), "draft 1")).isEqualTo("نامه‌ای");
    }

    @Test
    void showsNothingOfWhatItSealed() {
        assertThat(new String(seal.seal("a mother's name", "x"), StandardCharsets.ISO_8859_1))
                .doesNotContain("mother");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(seal.seal("same", "x")).isNotEqualTo(seal.seal("same", "x"));
    }

    @Test
    void refusesWhatWasMovedToAnotherPlace() {
        var sealed = seal.seal("text", "draft 1");

        assertThatThrownBy(() -> seal.open(sealed, "draft 2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatWasAltered() {
        var sealed = seal.seal("text", "x");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed, "x")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 27, 28, 60})
    void refusesWhatNobodySealed(int length) {
        assertThatThrownBy(() -> seal.open(new byte[length], "x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAnotherKey() {
        var sealed = seal.seal("text", "x");
        System.setProperty(SETTING, key(2));

        assertThatThrownBy(() -> seal.open(sealed, "x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        System.setProperty(SETTING, Base64.getEncoder().encodeToString(new byte[16]));

        assertThatThrownBy(() -> seal.seal("text", "x")).hasMessageContaining("16 bytes");
    }

    @Test
    void keepsTheApplicationFromStartingWithoutAKey() {
        System.clearProperty(SETTING);

        assertThatThrownBy(() -> seal.require(this)).hasMessageContaining("NAMEH_SEAL_KEY");
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
