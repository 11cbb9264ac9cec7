package org.nameh.dissemination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Language;
import org.nameh.readingroom.Head;
import org.nameh.readingroom.Item;

class CitationTest {

    private static final Pattern RIS_LINE = Pattern.compile("[A-Z][A-Z0-9]  - [^\\r\\n]*");

    private static final List<Item> LETTERS = List.of(SampleItems.persian(), SampleItems.bare(), SampleItems.hostile());

    @Test
    void isUnderstoodAsBibTeXWhateverItHolds() throws ParseException {
        for (var letter : LETTERS) {
            var entry = bibTeX(letter, Language.EN);

            assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
            assertThat(field(entry, "url")).isEqualTo(SampleItems.IMPRINT.letter(letter.publicId()));
        }
    }

    /** As far as the parser goes, which knows ASCII alone. */
    @Test
    void comesBackFromTeXAsItWentOut() throws ParseException {
        var title = field(bibTeX(SampleItems.hostile(), Language.EN), "title").replaceAll("[^\\x20-\\x7E]", "");

        assertThat(new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(title))))
                .contains("<a href=\"x\">", "{\\bf %$#_^~} @misc{x, ER - ", "TY - X []");
    }

    @Test
    void namesTheAuthorWholeAndTheDayOfTheLetter() {
        assertThat(text(Format.BIBTEX, SampleItems.persian(), Language.EN))
                .contains("author = {{Golnar S.}}", "year = {1988}", "date = {1988-05-12}", "note = {۱۳۶۷/۲/۲۲}");
        assertThat(text(Format.BIBTEX, SampleItems.persian(), Language.FA)).contains("author = {{گلنار س.}}");
    }

    @Test
    void hasNoAuthorWhereNobodyIsNamed() {
        for (var format : List.of(Format.BIBTEX, Format.RIS, Format.CSL_JSON)) {
            assertThat(text(format, SampleItems.bare(), Language.EN))
                    .contains("[Family letter]")
                    .doesNotContainPattern("author|AU  -|null|Unknown");
        }
    }

    @Test
    void isInRisLinesWhateverItHolds() {
        for (var letter : LETTERS) {
            var lines = text(Format.RIS, letter, Language.EN).split("\r\n");

            assertThat(lines).allMatch(line -> RIS_LINE.matcher(line).matches());
            assertThat(lines[0]).isEqualTo("TY  - PCOMM");
            assertThat(lines[lines.length - 1]).isEqualTo("ER  - ");
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("TY  -") || line.startsWith("ER  -"))
                    .hasSize(2);
        }
    }

    @Test
    void isInRisInTheWordsOfTheReader() {
        assertThat(text(Format.RIS, SampleItems.persian(), Language.FA))
                .contains("AU  - گلنار س.\r\n", "TI  - آنچه با خود بردم\r\n", "DA  - 1988/05/12\r\n", "LA  - fa\r\n");
    }

    @Test
    void isInTheJsonOfCsl() {
        var item = csl(SampleItems.persian());

        assertThat(item.getString("type")).isEqualTo("personal_communication");
        assertThat(item.getJsonArray("author").toString()).isEqualTo("[{\"literal\":\"Golnar S.\"}]");
        assertThat(item.getJsonObject("issued").toString()).isEqualTo("{\"date-parts\":[[1988,5,12]]}");
        assertThat(item.getJsonObject("available-date").toString()).isEqualTo("{\"date-parts\":[[2026,1,2]]}");
    }

    @Test
    void isInTheJsonOfCslWhateverItHolds() {
        assertThat(csl(SampleItems.bare())).doesNotContainKeys("author", "recipient", "issued", "note");
        assertThat(csl(SampleItems.hostile()).getJsonObject("issued").toString())
                .isEqualTo("{\"date-parts\":[[1986,1,1],[1988,12,31]]}");
        assertThat(csl(SampleItems.hostile()).getString("title"))
                .startsWith("<a href=\"x\">")
                .endsWith("[…]");
    }

    @Test
    void isTheSameForThePageAndForTheFile() {
        var letter = SampleItems.persian();
        var heading = letter.heading("de");
        var head = new Head(
                letter.publicId(),
                letter.kindLabels().get("de"),
                letter.languages(),
                letter.writtenAs(),
                letter.calendar(),
                letter.notBefore(),
                letter.notAfter(),
                letter.visibleFrom(),
                heading.title(),
                heading.titleLanguage(),
                null,
                null,
                heading.sender(),
                heading.addressee(),
                heading.place(),
                null,
                null,
                List.of(),
                List.of(),
                null);

        assertThat(Citation.of(head, "fa", SampleItems.IMPRINT, Language.DE))
                .isEqualTo(Citation.of(letter, SampleItems.IMPRINT, Language.DE));
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    private static BibTeXEntry bibTeX(Item letter, Language reader) throws ParseException {
        BibTeXDatabase file = new BibTeXParser().parse(new StringReader(text(Format.BIBTEX, letter, reader)));
        Map<Key, BibTeXEntry> entries = file.getEntries();
        assertThat(entries).containsOnlyKeys(new Key("nameh-" + letter.publicId()));
        return entries.values().iterator().next();
    }

    private static JsonObject csl(Item letter) {
        var file = Format.CSL_JSON.of(letter, SampleItems.IMPRINT, Language.EN);
        try (var reader = Json.createReader(new ByteArrayInputStream(file))) {
            return reader.readArray().getJsonObject(0);
        }
    }

    private static String text(Format format, Item letter, Language reader) {
        return new String(format.of(letter, SampleItems.IMPRINT, reader), UTF_8);
    }
}
