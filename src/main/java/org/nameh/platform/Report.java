package org.nameh.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that is written line by line, in UTF-8 with a byte order mark, no cell of it a formula. */
public final class Report implements Closeable {

    private final CsvWriter table;

    /** Begins a table. */
    public Report(OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    /** Writes a line; null is an empty cell. */
    public void line(List<String> cells) {
        table.writeRecord(cells.stream().map(Cells::guard).toList());
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
