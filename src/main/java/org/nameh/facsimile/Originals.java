package org.nameh.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.hibernate.Session;

/** The files as they came. Their bytes are never in memory whole: they are written from a file and read piece by piece. */
@ApplicationScoped
public class Originals {

    private static final String KEEP = """
            insert into desk.scan (id, file_name, type, size, digest, content, received_by, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PIECE =
            "select substring(content from :from for :length) from desk.scan where id = :scan";

    private static final String NEXT = "select nextval('desk.scan_seq')";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps a file. */
    Scan add(ReceivedFile file, String by, Instant at) {
        var id = (Long) em.createNativeQuery(NEXT, Long.class).getSingleResult();
        em.unwrap(Session.class).doWork(connection -> write(connection, id, file, by, at));
        return em.find(Scan.class, id);
    }

    private static void write(Connection connection, long id, ReceivedFile file, String by, Instant at)
            throws SQLException {
        try (var content = Files.newInputStream(file.content());
                var row = connection.prepareStatement(KEEP)) {
            row.setLong(1, id);
            row.setString(2, file.name());
            row.setString(3, file.type().name());
            row.setInt(4, file.size());
            row.setBytes(5, file.digest());
            row.setBinaryStream(6, content, file.size());
            row.setString(7, by);
            row.setTimestamp(8, Timestamp.from(at));
            row.executeUpdate();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The file under an id. @throws UnknownLeaf if there is none */
    Scan get(long id) {
        var scan = em.find(Scan.class, id);
        if (scan == null) {
            throw new UnknownLeaf();
        }
        return scan;
    }

    /** Some bytes of a file, from a place on. */
    byte[] piece(long scan, int from, int length) {
        return (byte[]) em.createNativeQuery(PIECE, byte[].class)
                .setParameter("from", from + 1)
                .setParameter("length", length)
                .setParameter("scan", scan)
                .getSingleResult();
    }
}
