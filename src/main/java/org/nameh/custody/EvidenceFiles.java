package org.nameh.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/** The files that prove transfers. They go to the database as a stream, and come back as they were. */
@ApplicationScoped
public class EvidenceFiles {

    private static final String PUT = """
            insert into desk.custody_evidence (transfer_id, file_name, media_type, content) values (?, ?, ?, ?) returning sha256
            """;

    private static final String GET = """
            select e.file_name as name, e.media_type as type, e.content as content
            from desk.custody_evidence e where e.transfer_id = :id
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps a file with its transfer. @throws CustodyRefused if it is too large, empty, or of none of the types */
    void put(Transfer transfer, Upload upload) {
        if (upload.size() < 1 || upload.size() > Upload.LARGEST) {
            throw new CustodyRefused("custody.refused.evidenceSize");
        }
        var type = SentFile.type(upload).orElseThrow(() -> new CustodyRefused("custody.refused.evidenceType"));
        em.flush();
        em.unwrap(Session.class).doWork(connection -> stream(connection, transfer.getId(), type, upload));
    }

    private static void stream(Connection connection, long transfer, EvidenceType type, Upload upload)
            throws SQLException {
        var sent = new SentFile(upload);
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setLong(1, transfer);
            statement.setString(2, upload.plainName());
            statement.setString(3, type.mediaType());
            statement.setBinaryStream(4, sent.content(), upload.size());
            try (var kept = statement.executeQuery()) {
                kept.next();
                sent.requireKept(kept.getBytes(1));
            }
        }
    }

    /** The file of the transfer under an id, if it has one. */
    Optional<EvidenceFile> get(long transfer) {
        return em.unwrap(Session.class)
                .createNativeQuery(GET, Tuple.class)
                .setParameter("id", transfer)
                .getResultStream()
                .map(row -> new EvidenceFile(
                        row.get("name", String.class), row.get("type", String.class), row.get("content", byte[].class)))
                .findFirst();
    }
}
