package org.nameh.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final String LETTER = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>%s</p></body></text></TEI>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"tei-xxe.xml", "tei-entity-expansion.xml"})
    void areRefusedWithAReason(String file) {
        var letters = SharedData.tei(SharedData.at("uploads/made-here/" + file));

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.isRefused()).isTrue();
            assertThat(letter.findings()).extracting(Finding::remark).containsExactly(Remark.DOCTYPE);
            assertThat(letter.draft()).isNull();
        });
    }

    @Test
    void reachOutByNoEntity() {
        var secret = Path.of("pom.xml").toUri();
        var letters = read("<!DOCTYPE TEI [<!ENTITY x SYSTEM \"" + secret + "\">]>" + LETTER.formatted("&x;"));

        assertThat(letters.toString()).contains("DOCTYPE").doesNotContain("modelVersion");
    }

    @Test
    void reachOutByNoInclusion() {
        var letters = read(LETTER.formatted(
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"pom.xml\" parse=\"text\"/>words"));

        assertThat(letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.draft().transcription()).isEqualTo("words"));
    }

    @ParameterizedTest
    @CsvSource({
        "<html><body>no</body></html>, NOT_TEI",
        "<TEI><text><body><p>cut off, BROKEN",
        "<TEI>&unknown;</TEI>, BROKEN",
        "'', BROKEN"
    })
    void areRefusedWhereTheyBreak(String xml, Remark remark) {
        assertThat(read(xml))
                .last()
                .satisfies(letter -> assertThat(letter.findings())
                        .extracting(Finding::remark)
                        .contains(remark));
    }

    @Test
    void areRefusedWhereTheyGoTooDeep() {
        var letters = read(LETTER.formatted("<hi>".repeat(2_000) + "</hi>".repeat(2_000)));

        assertThat(letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.findings())
                        .extracting(Finding::remark)
                        .contains(Remark.TOO_DEEP));
    }

    @Test
    void keepTheLettersBeforeTheBreak() {
        var letters = read("<teiCorpus>" + LETTER.formatted("one") + LETTER.formatted("two") + "<TEI><text>");

        assertThat(letters).extracting(Incoming::isRefused).containsExactly(false, false, true);
    }

    @Test
    void areReadInUtf16() {
        var letters = SharedData.tei(SharedData.at("uploads/made-here/tei-utf16-from-lassberg.xml"));
        var plain = SharedData.tei(SharedData.at("tei/lassberg/lassberg-letter-1015.xml"));

        assertThat(letters.get(0).draft()).isEqualTo(plain.get(0).draft());
    }

    @Test
    void leadOutOfNoArchive() throws IOException {
        var archive = Files.readAllBytes(SharedData.at("uploads/made-here/zip-slip.zip"));

        assertThatThrownBy(() -> zip(archive))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.finding().remark()).isEqualTo(Remark.ARCHIVE_ESCAPES));
    }

    @Test
    void swellInNoArchive() throws IOException {
        var archive = Files.readAllBytes(SharedData.at("uploads/made-here/zip-20MB-of-zeros.zip"));

        assertThatThrownBy(() -> zip(archive))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.finding().remark()).isEqualTo(Remark.ARCHIVE_SWELLS));
    }

    @Test
    void standBesideGoodOnesInAnArchive() throws IOException {
        var letters = zip(archive(
                "a.xml", LETTER.formatted("one"), "b.xml", "<TEI>", "c.txt", "?", "d/e.xml", LETTER.formatted("two")));

        assertThat(letters).extracting(Incoming::source).startsWith("a.xml").endsWith("d/e.xml");
        assertThat(letters).extracting(Incoming::isRefused).containsExactly(false, true, true, false);
    }

    private static byte[] archive(String... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var place = 0; place < files.length; place += 2) {
                zip.putNextEntry(new ZipEntry(files[place]));
                zip.write(files[place + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<Incoming> zip(byte[] archive) {
        return SharedData.all(new ZipRows(new ByteArrayInputStream(archive), SharedData.KINDS, "en"));
    }

    private static List<Incoming> read(String xml) {
        return SharedData.tei(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "x.xml");
    }
}
