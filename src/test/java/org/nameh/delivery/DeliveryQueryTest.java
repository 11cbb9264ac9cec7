package org.nameh.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryQueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show=waiting",
                "show=all&body=7&year=2026&reminder=due",
                "show=NO_NEWS&after=2025-01-02.57",
            })
    void isWhatItsAddressSays(String address) {
        assertThat(DeliveryQuery.read(address).orElseThrow().inAddress()).isEqualTo(address);
    }

    @Test
    void asksForAllThatWaitUnlessToldOtherwise() {
        var query = DeliveryQuery.of(Map.of("show", "x", "body", "x", "year", "20266", "after", "2026-13-01.1")::get);

        assertThat(query).isEqualTo(new DeliveryQuery(true, null, null, null, false, false, null));
        assertThat(query.isFiltered()).isFalse();
    }

    @Test
    void isNoneWhereNothingIsAsked() {
        assertThat(DeliveryQuery.read(null)).isEmpty();
        assertThat(DeliveryQuery.read(" ")).isEmpty();
        assertThat(DeliveryQuery.read("x".repeat(201))).isEmpty();
    }
}
