package org.nameh.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.platform.Text;

/** Real letters of other editions, counted by a script that shares no code with this house. */
class RealFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"lassberg", "estournelles", "schnitzler", "arabic-al-haqaiq"})
    void holdWhatOthersCounted(String edition) throws IOException {
        var letters = read("tei/" + edition);

        var expected = expected().getJsonObject("tei").getJsonObject(edition).getJsonObject("summary");

        assertThat(letters).hasSize(expected.getInt("files")).noneMatch(Incoming::isRefused);
        assertThat(letters.stream().mapToInt(one -> one.tally().bodyChars()).sum())
                .isEqualTo(expected.getJsonObject("body_chars").getInt("sum"));
        assertThat(letters.stream().mapToInt(one -> one.tally().bodyChars()).max())
                .hasValue(expected.getJsonObject("body_chars").getInt("max"));
        assertThat(letters.stream().mapToInt(one -> one.tally().bodyChars()).min())
                .hasValue(expected.getJsonObject("body_chars").getInt("min"));
        assertCounts(letters, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013_Hofmannsthal_Bahr.xml",
                "lassberg-register-3268.xml",
                "made-here-valid-from-example01.xml",
                "official-example01_basic.xml",
                "official-example02_cmi-with-printed-edition.xml",
                "official-template-cmif-digital-edition.xml",
                "official-template-cmif-printed-edition.xml"
            })
    void listWhatOthersCounted(String file) throws IOException {
        var letters = SharedData.tei(SharedData.at("cmif/" + file));

        var expected = expected().getJsonObject("cmif").getJsonObject(file);

        assertThat(letters).hasSize(expected.getInt("records")).noneMatch(Incoming::isRefused);
        assertThat(letters)
                .allMatch(one ->
                        one.draft() == null || one.draft().transcription().isEmpty());
        assertCounts(letters, expected);
    }

    private static void assertCounts(List<Incoming> letters, JsonObject expected) {
        assertThat(letters.stream().mapToInt(one -> one.tally().sent()).sum())
                .isEqualTo(expected.getInt("sent_actions"));
        assertThat(letters.stream().mapToInt(one -> one.tally().received()).sum())
                .isEqualTo(expected.getInt("received_actions"));
        assertThat(others(letters)).isEqualTo(numbers(expected.getJsonObject("other_actions")));
        assertThat(distinct(letters.stream().flatMap(one -> one.senders().stream())))
                .isEqualTo(expected.getInt("distinct_sent_names"));
        assertThat(distinct(letters.stream().flatMap(one -> one.addressees().stream())))
                .isEqualTo(expected.getInt("distinct_received_names"));
        var sent = letters.stream().filter(one -> one.tally().sent() > 0).toList();
        assertThat(sent.stream().filter(one -> one.senders().size() > 1))
                .hasSize(expected.getInt("sent_with_2plus_names"));
        assertThat(sent.stream().filter(one -> one.place() == null && !says(one, Remark.UNREAD, "[sent]/placeName")))
                .hasSize(expected.getInt("sent_without_place"));
        assertThat(sent.stream().filter(RealFilesTest::isUndated)).hasSize(expected.getInt("sent_undated"));
        assertThat(sent.stream().filter(one -> one.tally().dateIsSpan()))
                .hasSize(expected.getInt("sent_date_is_range"));
    }

    /** No attribute tells the day, whatever the words say. */
    private static boolean isUndated(Incoming letter) {
        return letter.written() == null
                || letter.written().notBefore() == null
                        && !says(letter, Remark.DATE_OPEN, "")
                        && !says(letter, Remark.DATE_UNREAD, "when");
    }

    private static boolean says(Incoming letter, Remark remark, String part) {
        return letter.findings().stream()
                .anyMatch(finding ->
                        finding.remark() == remark && finding.detail().contains(part));
    }

    private static Map<String, Integer> others(List<Incoming> letters) {
        var counted = new TreeMap<String, Integer>();
        letters.stream()
                .flatMap(one -> one.tally().otherActions().stream())
                .forEach(type -> counted.merge(type, 1, Integer::sum));
        return counted;
    }

    private static Map<String, Integer> numbers(JsonObject object) {
        var numbers = new TreeMap<String, Integer>();
        object.forEach((name, value) -> numbers.put(name, Integer.valueOf(value.toString())));
        return numbers;
    }

    private static int distinct(Stream<Named> names) {
        return (int) names.map(RealFilesTest::identity).distinct().count();
    }

    private static String identity(Named named) {
        return named.ref() != null ? named.ref() : named.key() != null ? named.key() : named.name();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lassberg", "estournelles", "schnitzler", "arabic-al-haqaiq"})
    void loseNoWord(String edition) throws IOException {
        for (var file : SharedData.files("tei/" + edition)) {
            var letter = SharedData.tei(file).get(0);

            assertThat(squeezed(letter.draft().transcription()))
                    .as(file.toString())
                    .isEqualTo(squeezed(body(file)));
        }
    }

    private static String body(Path file) throws IOException {
        try {
            var factory = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
            var document = factory.newDocumentBuilder().parse(file.toFile());
            return document.getElementsByTagName("body").item(0).getTextContent();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException broken) {
            throw new IOException(broken);
        }
    }

    /** Without space, without hyphens, and without what tells what editors wrote or the writer struck out from the rest. */
    private static String squeezed(String text) {
        return Text.clean(text).replaceAll("[\\s\\p{Z}\\[\\]⟦⟧…-]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lassberg", "estournelles", "schnitzler", "arabic-al-haqaiq"})
    void nameWhatWasNotRead(String edition) {
        assertThat(read("tei/" + edition))
                .allSatisfy(letter -> assertThat(letter.findings())
                        .extracting(Finding::remark)
                        .contains(Remark.UNREAD));
    }

    private static List<Incoming> read(String folder) {
        return SharedData.files(folder).stream()
                .flatMap(file -> SharedData.tei(file).stream())
                .toList();
    }

    private static JsonObject expected() throws IOException {
        try (var json = Json.createReader(Files.newBufferedReader(SharedData.at("expected-summary.json")))) {
            return json.readObject();
        }
    }
}
