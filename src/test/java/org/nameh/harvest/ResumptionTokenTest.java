package org.nameh.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumptionTokenTest {

    @Test
    void bringsBackItsPlaceAndTheArguments() throws HarvestRefused {
        var token = new ResumptionToken(
                Map.of("metadataPrefix", "oai_dc", "from", "2026-01-01T00:00:00Z", "set", "kind:A"),
                new Place(Instant.parse("2026-03-04T05:06:07.890123Z"), "abcd1234"));

        assertThat(ResumptionToken.read(token.written())).isEqualTo(token);
        assertThat(token.written()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.abcd123",
                "-1.abcd1234",
                "9999999999999999999.abcd1234",
                "1.abcd1234&set",
                "1.abcd1234&set=",
                "1.abcd1234' or 1=1",
                "1.ABCD1234"
            })
    void isNoOther(String text) {
        var forged = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ResumptionToken.read(forged)).isInstanceOf(HarvestRefused.class);
        assertThatThrownBy(() -> ResumptionToken.read("!" + text)).isInstanceOf(HarvestRefused.class);
    }
}
