package org.nameh.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.harvest.HarvestRefused.Why;

class HarvestRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "verb=", "verb=listrecords", "verb=Drop", "verb=Identify&verb=Identify"})
    void needsAVerb(String query) {
        assertThatThrownBy(() -> read(query))
                .isInstanceOfSatisfying(
                        HarvestRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.BAD_VERB));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify&set=a",
                "verb=ListRecords",
                "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=a",
                "verb=ListRecords&metadataPrefix=oai dc",
                "verb=ListRecords&metadataPrefix=oai_dc&set=a:",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01",
                "verb=GetRecord&metadataPrefix=oai_dc",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=%zz",
                "verb=ListSets&metadataPrefix=oai_dc"
            })
    void refusesArgumentsThatDoNotBelong(String query) {
        assertThatThrownBy(() -> read(query))
                .isInstanceOfSatisfying(
                        HarvestRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.BAD_ARGUMENT));
    }

    @Test
    void selectsWholeSecondsAndWholeDays() throws HarvestRefused {
        var list = "verb=ListRecords&metadataPrefix=oai_dc";

        assertThat(read(list + "&from=2026-01-01&until=2026-01-01").selection())
                .isEqualTo(new Selection(
                        Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z"), null, null));
        assertThat(read(list + "&until=2026-01-01T10:00:00Z").selection())
                .isEqualTo(new Selection(null, Instant.parse("2026-01-01T10:00:01Z"), null, null));
    }

    @Test
    void selectsAKindOrALanguage() throws HarvestRefused {
        var list = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=";

        assertThat(read(list + "kind:OPEN_LETTER").selection())
                .isEqualTo(new Selection(null, null, "OPEN_LETTER", null));
        assertThat(read(list + "language:fa").selection()).isEqualTo(new Selection(null, null, null, "fa"));
        assertThat(read(list + "kind").selection()).isEqualTo(Selection.all());
        assertThat(read(list + "other").asksForUnknownSet()).isTrue();
        assertThat(read(list + "language").asksForUnknownSet()).isFalse();
    }

    private static HarvestRequest read(String query) throws HarvestRefused {
        return HarvestRequest.read(Stream.of(query.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> new String[] {pair[1]},
                        (one, other) ->
                                Stream.of(one, other).flatMap(Stream::of).toArray(String[]::new))));
    }
}
