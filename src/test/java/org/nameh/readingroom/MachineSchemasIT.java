package org.nameh.readingroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.Schemas;
import org.nameh.support.TeiSchema;

/** What machines get follows the schemas of its formats; skipped where those are not beside the sources. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MachineSchemasIT {

    private static final Pattern TEI = Pattern.compile("(?s)<TEI xmlns.*?</TEI>");

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void holdForEveryFeed() {
        for (var feed : Stream.concat(
                        Stream.of("/feed.atom"), Reach.languages().map(language -> "/" + language + "/feed.atom"))
                .toList()) {
            var answer = visitor.get(feed);
            assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/atom+xml");
            assertThat(answer.text().split("<entry>")).hasSizeBetween(2, 21);
            assertThat(Schemas.againstRelaxNg("atom/made-here-atom-core.rnc", answer.body()))
                    .as(feed)
                    .isEmpty();
        }
    }

    @Test
    void holdForTheIndexOfCorrespondence() {
        var index = visitor.get("/cmif.xml");

        assertThat(index.text()).contains("<correspDesc ");
        assertThat(Schemas.againstRelaxNg("cmif/cmi-customization.rng", index.body()))
                .isEmpty();
    }

    @Test
    void holdForAllThatHarvestersGet() {
        var id = identifier(PublicShelf.letterWithGaps());
        var gone = identifier(PublicShelf.withdrawn());
        for (var query : List.of(
                "verb=Identify",
                "verb=ListMetadataFormats",
                "verb=ListMetadataFormats&identifier=" + id,
                "verb=ListSets",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id,
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + gone,
                "verb=ListIdentifiers&metadataPrefix=oai_dc",
                "verb=ListIdentifiers&resumptionToken=MC4wMDAwMDAwMCZtZXRhZGF0YVByZWZpeD1vYWlfZGM",
                "verb=ListRecords&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&set=language:fa")) {
            var answer = visitor.get("/oai?" + query);
            assertThat(answer.text()).as(query).doesNotContain("<error");
            assertThat(answer.header("Content-Type").orElseThrow()).isEqualTo("text/xml;charset=UTF-8");
            assertThat(Schemas.againstOai(answer.body())).as(query).isEmpty();
        }
    }

    @Test
    void holdForLettersThatAreHarvestedInTei() {
        var answer = visitor.get("/oai?verb=ListRecords&metadataPrefix=tei");
        var letters =
                TEI.matcher(answer.text()).results().map(match -> match.group()).toList();

        assertThat(letters).isNotEmpty();
        var schema = new TeiSchema();
        assertThat(letters)
                .allMatch(letter -> schema.complaints(letter.getBytes(UTF_8)).isEmpty());
        var around =
                TEI.matcher(answer.text()).replaceAll("<dc xmlns=\"http://www.openarchives.org/OAI/2.0/oai_dc/\"/>");
        assertThat(Schemas.againstOai(around.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void holdForWhatHarvestersAreRefused() {
        for (var query : List.of(
                "",
                "verb=Drop",
                "verb=ListRecords&metadataPrefix=%00%3C",
                "verb=ListRecords&metadataPrefix=marc",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=x:%22%3E",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=x:y",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2099-01-01",
                "verb=ListRecords&resumptionToken=%3C%00")) {
            var answer = visitor.get("/oai?" + query);
            assertThat(answer.text()).as(query).contains("<error code=");
            assertThat(Schemas.againstOai(answer.body())).as(query).isEmpty();
        }
    }

    /** As harvesters know it: by its address in public. */
    private String identifier(String id) {
        return visitor.get("/oai?verb=Identify").text().replaceAll("(?s).*<baseURL>(.+)/oai<.*", "$1/letters/" + id);
    }
}
