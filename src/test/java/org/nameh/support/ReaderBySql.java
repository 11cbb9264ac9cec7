package org.nameh.support;

import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Somebody who reads the reading room by plain SQL as the role of the public, each time anew. */
public final class ReaderBySql implements AutoCloseable {

    private final Sql reader;

    private ReaderBySql(Sql reader) {
        this.reader = reader;
    }

    /** A connection of the public's role to the database of this run. */
    public static ReaderBySql connect() throws SQLException {
        return new ReaderBySql(Sql.as("nameh_reader"));
    }

    /** What is seen of a letter at this moment: {@code letter}, {@code heading}, {@code text}, {@code gone}. */
    public String sees(String publicId) throws SQLException {
        reader.undo();
        return reader.one(String.class, """
                select concat_ws(' ',
                    (select 'letter' from reading_room.letter where public_id = ?),
                    (select 'heading' from reading_room.heading where public_id = ?),
                    (select 'text' from reading_room.text where public_id = ?),
                    (select 'gone' from reading_room.gone where public_id = ?))
                """, publicId, publicId, publicId, publicId);
    }

    /** Whether a moment had come when the reader last looked. */
    public boolean hadCome(OffsetDateTime moment) throws SQLException {
        return reader.one(Boolean.class, "select now() >= ?", moment);
    }

    @Override
    public void close() throws SQLException {
        reader.close();
    }
}
