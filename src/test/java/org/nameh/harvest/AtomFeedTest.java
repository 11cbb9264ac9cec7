package org.nameh.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nameh.platform.Language;
import org.nameh.support.Schemas;
import org.w3c.dom.Element;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA", "AR", "DE", "FR"})
    void isValidWhateverIsInIt(Language reader) throws Exception {
        assertThat(Schemas.againstRelaxNg("atom/made-here-atom-core.rnc", feed(reader)))
                .isEmpty();
    }

    @Test
    void isValidWithNothingInIt() throws Exception {
        var empty = AtomFeed.of(
                new News(Language.EN, SampleSheaves.MOMENT, List.of(), List.of()), "http://x.example/feed.atom", "");

        assertThat(Schemas.againstRelaxNg("atom/made-here-atom-core.rnc", empty))
                .isEmpty();
    }

    @Test
    void keepsEveryTextAsItIsWithItsLanguage() throws Exception {
        var title = first("title", 1);

        assertThat(title.getTextContent()).isEqualTo(SampleSheaves.CLEAN);
        assertThat(title.getAttribute("xml:lang")).isEqualTo("fa");
    }

    @Test
    void namesTheLetterByItsAddressForGoodAndThePagesInEachLanguage() throws Exception {
        var text = new String(feed(Language.EN), StandardCharsets.UTF_8);

        assertThat(text).contains("<id>http://localhost:8080/letters/abcd1234</id>");
        for (var language : Language.ofThePages()) {
            assertThat(text)
                    .contains("href=\"http://localhost:8080/" + language.code() + "/letters/abcd1234\" hreflang=\""
                            + language.code() + "\"");
        }
    }

    @Test
    void linksTheFormsOfALetterForMachines() throws Exception {
        assertThat(new String(feed(Language.FA), StandardCharsets.UTF_8))
                .contains(
                        "type=\"application/tei+xml\" href=\"http://localhost:8080/letters/abcd1234.tei.xml\"",
                        "type=\"application/ld+json\" href=\"http://localhost:8080/letters/abcd1234.jsonld\"",
                        "type=\"text/plain\" href=\"http://localhost:8080/letters/abcd1234.txt\"");
    }

    @Test
    void tellsWhatALetterIsAboutApartFromItsKind() throws Exception {
        var theme = first("category", 1);

        assertThat(theme.getAttribute("term")).isEqualTo("ESCAPE");
        assertThat(theme.getAttribute("scheme")).isEqualTo("http://localhost:8080/en/themes");
        assertThat(first("category", 0).hasAttribute("scheme")).isFalse();
    }

    @Test
    void tellsWhatACorrectionChangedInItsOwnDirection() throws Exception {
        var content = first("content", 0);

        assertThat(content.getTextContent()).contains("Corrected:", SampleSheaves.CLEAN);
        assertThat(((Element) content.getElementsByTagName("p").item(0)).getAttribute("dir"))
                .isEqualTo("rtl");
        assertThat(parsed().getElementsByTagNameNS(ATOM, "content").getLength()).isOne();
    }

    @Test
    void buriesWhatIsGone() throws Exception {
        var gone = (Element) parsed().getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry")
                .item(0);

        assertThat(gone.getAttribute("ref")).isEqualTo("http://localhost:8080/letters/11111111");
        assertThat(gone.getAttribute("when")).isEqualTo("2026-03-04T05:06:07.890Z");
    }

    private static Element first(String name, int place) throws Exception {
        return (Element) parsed().getElementsByTagNameNS(ATOM, name).item(place);
    }

    private static Element parsed() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed(Language.EN)))
                .getDocumentElement();
    }

    private static byte[] feed(Language reader) throws Exception {
        var lines = List.of(SampleSheaves.tricky(), SampleSheaves.bare(), SampleSheaves.ranged());
        var gone = List.of(SampleSheaves.gone("11111111"), SampleSheaves.gone("22222222"));
        return AtomFeed.of(new News(reader, SampleSheaves.MOMENT, lines, gone), "http://localhost:8080/feed.atom", "");
    }
}
