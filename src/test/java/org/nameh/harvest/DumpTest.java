package org.nameh.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dumps of all letters, as a table and as lines. */
class DumpTest {

    private static final List<Sheaf> SHEAVES = List.of(SampleSheaves.bareSheaf(), SampleSheaves.sheaf());

    @Test
    void asATableBeginsWithAByteOrderMarkAndHoldsNoFormula() throws IOException {
        var table = written(new TableDump(DumpTest::slices));

        assertThat(table).startsWith("\uFEFFid,address,kind,");
        try (var rows = CsvReader.builder().ofCsvRecord(table.substring(1))) {
            var cells = rows.stream().toList();
            assertThat(cells).hasSize(3);
            assertThat(cells)
                    .allMatch(row -> row.getFieldCount() == cells.get(0).getFieldCount());
            assertThat(cells.stream().flatMap(row -> row.getFields().stream()))
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"))
                    .contains("CHILDREN ESCAPE", "'=SUM(A1)", "'@sender", "'-place", SampleSheaves.TRICKY);
        }
    }

    @Test
    void asLinesHoldsOneWholeObjectEach() throws IOException {
        var lines = written(new LineDump(DumpTest::slices)).split("\n");

        assertThat(lines).hasSize(2);
        try (var reader = Json.createReader(new StringReader(lines[1]))) {
            var letter = reader.readObject();
            assertThat(letter.getString("id")).isEqualTo("abcd1234");
            assertThat(letter.getJsonArray("themes").getJsonObject(0).toString())
                    .isEqualTo("{\"code\":\"CHILDREN\",\"labels\":{\"en\":\"Children\"}}");
            assertThat(letter.getJsonArray("headings")).hasSize(5);
            assertThat(letter.getJsonArray("headings").getJsonObject(0).getString("title"))
                    .isEqualTo(SampleSheaves.TRICKY);
            assertThat(letter.getJsonArray("headings").getJsonObject(0)).doesNotContainKey("addressee");
            assertThat(letter.getJsonArray("texts").getJsonObject(1).getBoolean("original"))
                    .isFalse();
        }
    }

    @Test
    void writesGapsAsReadersOfPlainTextKnowThem() throws IOException {
        for (var dump : List.of(written(new TableDump(DumpTest::slices)), written(new LineDump(DumpTest::slices)))) {
            assertThat(dump).contains("Dear […]").doesNotContain("\uE001");
        }
    }

    private static List<Sheaf> slices(String after) {
        return SHEAVES.stream()
                .filter(sheaf -> sheaf.change().publicId().compareTo(after) > 0)
                .limit(1)
                .toList();
    }

    private static String written(Collection dump) throws IOException {
        var out = new ByteArrayOutputStream();
        dump.write(out, SampleSheaves.MOMENT);
        return out.toString(StandardCharsets.UTF_8);
    }
}
