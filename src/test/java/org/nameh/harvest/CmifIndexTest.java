package org.nameh.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nameh.support.Schemas;

class CmifIndexTest {

    @Test
    void isValidWhateverIsInIt() throws IOException {
        var index = index(List.of(SampleSheaves.tricky(), SampleSheaves.bare(), SampleSheaves.ranged()));

        assertThat(Schemas.againstRelaxNg("cmif/cmi-customization.rng", index.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void isValidWithNothingInIt() throws IOException {
        assertThat(Schemas.againstRelaxNg(
                        "cmif/cmi-customization.rng", index(List.of()).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void namesNobodyWhoIsNotNamed() throws IOException {
        assertThat(index(List.of(SampleSheaves.bare())))
                .contains("<correspAction type=\"sent\"><persName>Unknown</persName></correspAction>"
                        + "<correspAction type=\"received\"><persName>Unknown</persName></correspAction>");
    }

    @Test
    void datesALetterByADayOrByWhatLiesBetween() throws IOException {
        assertThat(index(List.of(SampleSheaves.tricky()))).contains("<date when=\"2023-08-03\"/>");
        assertThat(index(List.of(SampleSheaves.ranged())))
                .contains("<date notBefore=\"1988-01-01\" notAfter=\"1988-04-30\"/>");
    }

    /** As the Schematron of the format asks: each letter names its source, whose identifier is a UUID. */
    @Test
    void namesItsSourceByAnIdentifierThatStays() throws IOException {
        var index = index(List.of(SampleSheaves.bare()));
        var uuid = index.replaceAll("(?s).*xml:id=\"([^\"]+)\".*", "$1");

        assertThat(uuid).matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
        assertThat(index).contains("source=\"#" + uuid + "\"").isEqualTo(index(List.of(SampleSheaves.bare())));
    }

    private static String index(List<Line> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        new CmifIndex(after -> after.isEmpty() ? lines : List.of()).write(out, SampleSheaves.MOMENT);
        return out.toString(StandardCharsets.UTF_8);
    }
}
