package org.nameh.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;
import org.nameh.custody.EvidenceFile;
import org.nameh.custody.EvidenceType;
import org.nameh.custody.SentFile;
import org.nameh.custody.Upload;

/** The files that prove that letters arrived. They go to the database as a stream, and come back as they were. */
@ApplicationScoped
public class ProofFiles {

    private static final String PUT = """
            insert into desk.delivery_proof (id, letter_id, kind, file_name, media_type, content)
            values (nextval('desk.delivery_proof_seq'), ?, ?, ?, ?, ?) returning sha256, id
            """;

    private static final String GET = """
            select p.file_name as name, p.media_type as type, p.content as content
            from desk.delivery_event e join desk.delivery_proof p on p.id = e.proof_id where e.id = :event
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps a file of a letter and gives its id. @throws DeliveryRefused if it is too large, empty, or of none of the types */
    long put(long letter, NewProof proof) {
        var upload = proof.file();
        if (upload.size() < 1 || upload.size() > Upload.LARGEST) {
            throw new DeliveryRefused("custody.refused.evidenceSize");
        }
        var type = SentFile.type(upload).orElseThrow(() -> new DeliveryRefused("custody.refused.evidenceType"));
        return em.unwrap(Session.class).doReturningWork(connection -> stream(connection, letter, type, proof));
    }

    private static long stream(Connection connection, long letter, EvidenceType type, NewProof proof)
            throws SQLException {
        var sent = new SentFile(proof.file());
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setLong(1, letter);
            statement.setString(2, proof.kind().name());
            statement.setString(3, proof.file().plainName());
            statement.setString(4, type.mediaType());
            statement.setBinaryStream(5, sent.content(), proof.file().size());
            try (var kept = statement.executeQuery()) {
                kept.next();
                sent.requireKept(kept.getBytes(1));
                return kept.getLong(2);
            }
        }
    }

    /** The file that proves an event, if one does. */
    Optional<EvidenceFile> get(long event) {
        return em.unwrap(Session.class)
                .createNativeQuery(GET, Tuple.class)
                .setParameter("event", event)
                .getResultStream()
                .map(row -> new EvidenceFile(
                        row.get("name", String.class), row.get("type", String.class), row.get("content", byte[].class)))
                .findFirst();
    }
}
