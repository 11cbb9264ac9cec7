package org.nameh.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nameh.dissemination.Imprint;
import org.nameh.dissemination.Tei;
import org.nameh.support.Schemas;

class HarvestAnswerTest {

    @Test
    void isValidWhateverIsInIt() throws Exception {
        assertThat(Schemas.againstOai(records(Metadata.OAI_DC))).isEmpty();
    }

    @Test
    void givesALetterInTeiAsItStandsAlone() throws Exception {
        var answer = new String(records(Metadata.TEI), StandardCharsets.UTF_8);
        var alone = new String(Tei.of(SampleSheaves.sheaf().item(), imprint()), StandardCharsets.UTF_8);

        assertThat(answer).contains("<metadata>" + alone.substring(alone.indexOf("<TEI")) + "</metadata>");
    }

    @Test
    void givesALetterWithItsSetsAndOfOneThatIsGoneThatAlone() throws Exception {
        assertThat(new String(records(Metadata.OAI_DC), StandardCharsets.UTF_8))
                .contains(
                        "<header><identifier>http://localhost:8080/letters/abcd1234</identifier>"
                                + "<datestamp>2026-03-04T05:06:07Z</datestamp><setSpec>kind:OPEN_LETTER</setSpec>",
                        "<record><header status=\"deleted\"><identifier>http://localhost:8080/letters/11111111</identifier>"
                                + "<datestamp>2026-03-04T05:06:07Z</datestamp></header></record>");
    }

    @Test
    void tellsEachTextOnceInDublinCoreWithItsLanguage() throws Exception {
        var answer = new String(records(Metadata.OAI_DC), StandardCharsets.UTF_8);

        assertThat(answer.split("<dc:description xml:lang=\"en\">=SUM", -1)).hasSize(2);
        assertThat(answer)
                .contains("<dc:subject xml:lang=\"en\">Children</dc:subject>")
                .contains(
                        "<dc:date>2023-08-03</dc:date>", "<dc:creator>@sender</dc:creator>", "<dc:rights>https://lic");
    }

    private static byte[] records(Metadata format) throws Exception {
        var answer = new HarvestAnswer(SampleSheaves.MOMENT, imprint());
        answer.request(Verb.LIST_RECORDS, Map.of("metadataPrefix", "oai_dc", "from", "2026-01-01", "set", "kind:A"));
        answer.open("ListRecords");
        answer.sheaf(SampleSheaves.sheaf(), format);
        answer.sheaf(SampleSheaves.bareSheaf(), format);
        answer.sheaf(new Sheaf(SampleSheaves.gone("11111111"), null), format);
        answer.close();
        return answer.ended();
    }

    private static Imprint imprint() {
        return new Imprint("http://localhost:8080", "https://licence.example/1.0", ZoneOffset.UTC);
    }
}
