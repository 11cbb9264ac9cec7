package org.nameh.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsignmentNumberTest {

    private static final ConsignmentNumber NUMBER = new ConsignmentNumber(2026, 12);

    @ParameterizedTest
    @ValueSource(strings = {"C2026/012", "C2026-012", "c2026/12", " C2026/012\n", "C۲۰۲۶/۰۱۲", "C٢٠٢٦/٠١٢"})
    void isFoundInEveryWayOfWriting(String written) {
        assertThat(ConsignmentNumber.find(written)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026/012", "C2026", "C2026/0", "C26/012", "C2026/00000012", "C2026/012/1", "D2026/012"})
    void isNotFoundInAnythingElse(String written) {
        assertThat(ConsignmentNumber.find(written)).isEmpty();
    }

    @Test
    void isWrittenWithThreeDigitsAtLeast() {
        assertThat(NUMBER).hasToString("C2026/012");
        assertThat(new ConsignmentNumber(2026, 1012).inAddress()).isEqualTo("C2026-1012");
    }

    @Test
    void isUnknownWhereAnAddressNamesNone() {
        assertThatThrownBy(() -> ConsignmentNumber.named(null)).isInstanceOf(UnknownConsignment.class);
        assertThat(ConsignmentNumber.named("C2026-012")).isEqualTo(NUMBER);
    }
}
