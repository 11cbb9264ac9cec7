package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.letter.RegistrationNumber;
import org.nameh.support.SampleScans;

class LabelReaderTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber(2026, 312);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nameh:2026/0312",
                "NAMEH:2026/0312",
                "https://desk.example/desk/letters/2026-0312",
                "http://127.0.0.1:8080/desk/letters/2026-0312?from=label",
                "/desk/letters/2026-0312"
            })
    void knowsWhatTheHouseWritesOnLabels(String written) {
        assertThat(LabelReader.number(written)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026/0312", "https://example.org/2026-0312", "nameh:", "nameh:2026/0000", "WIFI:S:house;;"})
    void passesOverOtherCodes(String written) {
        assertThat(LabelReader.number(written)).isEmpty();
    }

    @Test
    void findsALabelOnAPage() throws IOException {
        assertThat(LabelReader.read(SampleScans.labelled(1, "nameh:2026/0312"))).contains(NUMBER);
    }

    @Test
    void findsALabelOnAPageUpsideDown() throws IOException {
        var turned = SampleScans.turned(SampleScans.labelled(2, "nameh:2026/0312"));

        assertThat(LabelReader.read(turned)).contains(NUMBER);
    }

    @Test
    void findsNoneWhereThereIsNone() throws IOException {
        assertThat(LabelReader.read(SampleScans.page(3))).isEmpty();
    }
}
