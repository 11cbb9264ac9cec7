package org.nameh.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into a table by {@code COPY}, the fastest way there is. */
final class CopyIn implements AutoCloseable {

    private final Writer out;

    /** Opens a table, named with its columns as in {@code desk.account (name, …)}. */
    CopyIn(Connection connection, String table) throws SQLException {
        var stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + table + " from stdin");
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Sends a row. */
    void row(Object... values) throws IOException {
        out.write(line(values));
    }

    /** A row in the text format of {@code COPY}. */
    static String line(Object... values) {
        var line = new StringBuilder();
        for (var value : values) {
            line.append(line.isEmpty() ? "" : "\t").append(value == null ? "\\N" : escaped(value.toString()));
        }
        return line.append('\n').toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
