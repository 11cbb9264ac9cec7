package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber(2026, 312);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/0312",
                "2026-0312",
                "2026/312",
                "2026/000312",
                " 2026/0312\n",
                "۲۰۲۶/۰۳۱۲",
                "٢٠٢٦/٠٣١٢",
                "2026‐0312"
            })
    void isFoundInEveryWayOfWriting(String written) {
        assertThat(RegistrationNumber.find(written)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026/",
                "/0312",
                "2026/0",
                "2026/0000",
                "2026/-1",
                "26/0312",
                "02026/0312",
                "2026/00000312",
                "2026/0312/1",
                "2026 0312",
                "2026/0312a",
                "x2026/0312",
                "2026/0312%00",
                "../2026/0312",
                "2026/03 12"
            })
    void isNotFoundInAnythingElse(String written) {
        assertThat(RegistrationNumber.find(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"312", "0312", "۳۱۲", "٣١٢", " 312 ", "2026/312", "۲۰۲۶/۳۱۲", "2026-0312"})
    void isOfTheYearGivenWhereItNamesNone(String written) {
        assertThat(RegistrationNumber.find(written, Year.of(2026))).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000", "12345678", "312a", "-312", "C2026/012"})
    void isNotFoundInWhatIsNoSerialEither(String written) {
        assertThat(RegistrationNumber.find(written, Year.of(2026))).isEmpty();
    }

    @Test
    void keepsTheYearThatItNames() {
        assertThat(RegistrationNumber.find("2025/312", Year.of(2026))).contains(new RegistrationNumber(2025, 312));
    }

    @Test
    void isFoundInWhatItWrites() {
        var random = new Random(1368);
        for (var round = 0; round < 500; round++) {
            var number = new RegistrationNumber(1900 + random.nextInt(8100), 1 + random.nextInt(9_999_999));

            assertThat(RegistrationNumber.find(number.toString())).contains(number);
            assertThat(RegistrationNumber.find(number.inAddress())).contains(number);
        }
    }

    @Test
    void isWrittenWithFourDigitsAtLeast() {
        assertThat(NUMBER).hasToString("2026/0312");
    }

    @Test
    void isWrittenWithAsManyDigitsAsItNeeds() {
        assertThat(new RegistrationNumber(2026, 12_345)).hasToString("2026/12345");
    }

    @Test
    void isWrittenWithoutSlashInAddresses() {
        assertThat(NUMBER.inAddress()).isEqualTo("2026-0312");
    }

    @Test
    void isNamedByAnAddress() {
        assertThat(RegistrationNumber.named("2026-0312")).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0312", "2026-0312'"})
    void isNotHereWhereAnAddressNamesNone(String inAddress) {
        assertThatThrownBy(() -> RegistrationNumber.named(inAddress)).isInstanceOf(UnknownLetter.class);
    }

    @Test
    void startsAtOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegistrationNumber(2026, 0));
    }

    @Test
    void standsInOrderOfYearThenSerial() {
        var inOrder = Stream.of("2025/9999", "2026/0002", "2026/0010", "2026/10000", "2027/0001")
                .map(written -> RegistrationNumber.find(written).orElseThrow())
                .toList();

        assertThat(inOrder.stream().sorted()).containsExactlyElementsOf(inOrder);
    }
}
