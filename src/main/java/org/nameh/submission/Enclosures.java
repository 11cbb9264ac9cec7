package org.nameh.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import org.nameh.facsimile.DevelopedFile;
import org.nameh.facsimile.Form;
import org.nameh.platform.Seal;

/** The files that came with what was sent: as they came, in sealed pieces, and sealed pictures of their pages. */
@ApplicationScoped
class Enclosures {

    /** A file is sealed in pieces of so many bytes, so that it is never in memory whole. */
    static final int PIECE = 1 << 20;

    private static final String NEXT = "select nextval('desk.submission_file_seq')";

    private static final String ADD = """
            insert into desk.submission_file (id, submission_id, name, type, size, stored, pages, digest)
            values (:id, :submission, :name, :type, :size, :stored, :pages, :digest)
            """;

    private static final String ADD_PIECE =
            "insert into desk.submission_piece (file_id, ordinal, sealed) values (:file, :ordinal, :sealed)";

    private static final String ADD_PICTURE =
            "insert into desk.submission_picture (file_id, page, form, sealed) values (:file, :page, :form, :sealed)";

    private static final String HOLDS =
            "select f.id from desk.submission_file f where f.submission_id = :submission and f.digest = :digest";

    private static final String OF = """
            select f.id, f.name, f.type, f.size, f.pages from desk.submission_file f
            where f.submission_id = :submission order by f.id
            """;

    private static final String REMOVE =
            "delete from desk.submission_file f where f.submission_id = :submission and f.id = :file";

    private static final String BYTES_OF =
            "select coalesce(sum(f.size), 0) from desk.submission_file f where f.submission_id = :submission";

    private static final String BYTES = "select coalesce(sum(f.stored), 0) from desk.submission_file f";

    private static final String GET_PIECE =
            "select p.sealed from desk.submission_piece p where p.file_id = :file and p.ordinal = :ordinal";

    private static final String GET_PICTURE =
            "select p.sealed from desk.submission_picture p where p.file_id = :file and p.page = :page and p.form = :form";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Seal seal;

    /** Whether just this file came with it already. */
    boolean holds(long submission, DevelopedFile file) {
        return em.createNativeQuery(HOLDS, Long.class)
                .setParameter("submission", submission)
                .setParameter("digest", file.digest())
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** Seals a file, and the pictures of its pages. */
    void add(long submission, DevelopedFile file) {
        var id = (Long) em.createNativeQuery(NEXT, Long.class).getSingleResult();
        em.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("submission", submission)
                .setParameter("name", seal.seal(file.name(), nameOf(id)))
                .setParameter("type", file.type().name())
                .setParameter("size", file.size())
                .setParameter("stored", file.size() + pictureBytes(file))
                .setParameter("pages", file.pages())
                .setParameter("digest", file.digest())
                .executeUpdate();
        addPieces(id, file);
        for (var page = 1; page <= file.pages(); page++) {
            addPicture(id, file, page, Form.SCREEN);
            addPicture(id, file, page, Form.THUMBNAIL);
        }
    }

    private static long pictureBytes(DevelopedFile file) {
        var bytes = 0L;
        for (var page = 1; page <= file.pages(); page++) {
            bytes += file.picture(page, Form.SCREEN).length + file.picture(page, Form.THUMBNAIL).length;
        }
        return bytes;
    }

    private void addPieces(long id, DevelopedFile file) {
        try (var content = file.content()) {
            var ordinal = 0;
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                em.createNativeQuery(ADD_PIECE)
                        .setParameter("file", id)
                        .setParameter("ordinal", ordinal)
                        .setParameter("sealed", seal.seal(piece, pieceOf(id, ordinal++)))
                        .executeUpdate();
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void addPicture(long id, DevelopedFile file, int page, Form form) {
        em.createNativeQuery(ADD_PICTURE)
                .setParameter("file", id)
                .setParameter("page", page)
                .setParameter("form", form.name())
                .setParameter("sealed", seal.seal(file.picture(page, form), pictureOf(id, page, form)))
                .executeUpdate();
    }

    /** The files that came with it, in the order in which they came. */
    List<EnclosureRow> of(long submission) {
        return em.unwrap(Session.class)
                .createNativeQuery(OF, Object[].class)
                .addScalar("id", Long.class)
                .addScalar("name", byte[].class)
                .addScalar("type", String.class)
                .addScalar("size", Integer.class)
                .addScalar("pages", Integer.class)
                .setParameter("submission", submission)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    private EnclosureRow row(Object... read) {
        var id = (Long) read[0];
        var name = seal.open((byte[]) read[1], nameOf(id));
        return new EnclosureRow(id, name, (String) read[2], (Integer) read[3], (Integer) read[4]);
    }

    /** Takes a file away that came with it; one that is not there is taken away already. */
    void remove(long submission, long file) {
        em.createNativeQuery(REMOVE)
                .setParameter("submission", submission)
                .setParameter("file", file)
                .executeUpdate();
    }

    /** How many bytes the files that came with it hold. */
    long bytesOf(long submission) {
        return ((Number) em.createNativeQuery(BYTES_OF)
                        .setParameter("submission", submission)
                        .getSingleResult())
                .longValue();
    }

    /** How many bytes all files and pictures take. */
    long bytes() {
        return ((Number) em.createNativeQuery(BYTES).getSingleResult()).longValue();
    }

    /** A piece of a file, counted from 0; nothing after the last one. */
    Optional<byte[]> piece(long file, int ordinal) {
        return em.createNativeQuery(GET_PIECE, byte[].class)
                .setParameter("file", file)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst()
                .map(kept -> seal.openBytes((byte[]) kept, pieceOf(file, ordinal)));
    }

    /** The picture of a page, counted from 1. */
    Optional<byte[]> picture(long file, int page, Form form) {
        return em.createNativeQuery(GET_PICTURE, byte[].class)
                .setParameter("file", file)
                .setParameter("page", page)
                .setParameter("form", form.name())
                .getResultStream()
                .findFirst()
                .map(kept -> seal.openBytes((byte[]) kept, pictureOf(file, page, form)));
    }

    private static String nameOf(long file) {
        return "submission_file.name/" + file;
    }

    private static String pieceOf(long file, int ordinal) {
        return "submission_piece/" + file + "/" + ordinal;
    }

    private static String pictureOf(long file, int page, Form form) {
        return "submission_picture/" + file + "/" + page + "/" + form.name().toLowerCase(Locale.ROOT);
    }
}
