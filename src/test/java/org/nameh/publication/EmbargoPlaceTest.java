package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoPlaceTest {

    @Test
    void comesBackFromAnAddress() {
        var place = new EmbargoPlace(Instant.parse("2027-03-04T05:06:07.123456Z"), 42);

        assertThat(EmbargoPlace.named(place.inAddress())).isEqualTo(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "1", "-", "1-", "12345678901234567890-1"})
    void beginsAtTheStartForAnythingElse(String written) {
        assertThat(EmbargoPlace.named(written)).isEqualTo(EmbargoPlace.start());
    }
}
