package org.nameh.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How a table is written: encoding, delimiter, and the names of its columns. */
record Table(Charset charset, char delimiter, List<String> header) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', '؛', '،', ':');
    private static final int LOOKED_AT = 20;
    private static final int WIDEST_CELL = 4 * 1024 * 1024;

    /** What the beginning of a table shows of itself. */
    static Table of(byte[] beginning) {
        var charset = Encodings.of(beginning);
        return of(beginning, charset, delimiter(text(beginning, charset)));
    }

    /** The table as somebody says that it is written. */
    static Table of(byte[] beginning, Charset charset, char delimiter) {
        var rows = first(text(beginning, charset), delimiter, 1);
        return new Table(charset, delimiter, rows.isEmpty() ? List.of() : rows.get(0));
    }

    private static String text(byte[] beginning, Charset charset) {
        var text = new String(beginning, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        return DELIMITERS.stream()
                .max(Comparator.comparingInt((Character one) -> fit(text, one))
                        .thenComparing(one -> -DELIMITERS.indexOf(one)))
                .orElse(',');
    }

    /** How many rows a delimiter cuts into as many cells as the first, weighted by how many these are. */
    private static int fit(String text, char delimiter) {
        var rows = first(text, delimiter, LOOKED_AT);
        var width = rows.isEmpty() ? 0 : rows.get(0).size();
        return width < 2
                ? 0
                : (int) rows.stream().filter(row -> row.size() == width).count() * 100 / rows.size() + width;
    }

    /** The first rows after the header, as they are cut by this delimiter. */
    List<List<String>> sample(byte[] beginning, int rows) {
        var all = first(text(beginning, charset), delimiter, rows + 1);
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    private static List<List<String>> first(String text, char delimiter, int most) {
        var rows = new ArrayList<List<String>>();
        try (var reader = open(new StringReader(text), delimiter)) {
            var records = reader.iterator();
            while (rows.size() < most && records.hasNext()) {
                rows.add(records.next().getFields());
            }
        } catch (CsvParseException | java.io.IOException cutOff) {
            return rows; // what is looked at may end within a cell
        }
        return rows;
    }

    CsvReader<CsvRecord> open(InputStream file) {
        return open(new InputStreamReader(file, charset), delimiter);
    }

    private static CsvReader<CsvRecord> open(Reader text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .maxBufferSize(WIDEST_CELL)
                .ofCsvRecord(text);
    }
}
