package org.nameh.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Slice;

/** The imports with their files and rows as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Imports {

    private static final String LATEST = "select i from Import i order by i.id desc";

    private static final String TRIED_TABLES = """
            select i from Import i where i.format = CSV and i.rowsRead > 0 order by i.id desc
            """;

    private static final int REMEMBERED = 200;

    private static final String GOING_ON = "select i from Import i where i.state in (READING, REGISTERING)";

    private static final String ADD_PIECE = """
            insert into desk.import_piece (import_id, position, content) values (:import, :position, :content)
            """;

    private static final String PIECE =
            "select content from desk.import_piece where import_id = :import and position = :position";

    private static final String DROP_ROWS = "delete from ImportRow r where r.place.ofImport = :import";

    private static final String ROWS = """
            select r from ImportRow r
            where r.place.ofImport = :import and r.place.number in :numbers
            order by r.place.number
            """;

    private static final String LIST = """
            select r from ImportRow r
            where r.place.ofImport = :import and r.place.number > :after and r.outcome in :outcomes
            order by r.place.number
            """;

    private static final String FIRST_READY = """
            select min(r.place.number) from ImportRow r where r.place.ofImport = :import and r.outcome = READY
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes an import in. */
    public void add(Import brought) {
        em.persist(brought);
        em.flush();
    }

    /** Keeps a piece of its file, at most a mebibyte. */
    public void addPiece(long id, int position, byte[] content) {
        em.createNativeQuery(ADD_PIECE)
                .setParameter("import", id)
                .setParameter("position", position)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** A piece of its file; none after the last. */
    public Optional<byte[]> piece(long id, int position) {
        return em
                .createNativeQuery(PIECE, Tuple.class)
                .setParameter("import", id)
                .setParameter("position", position)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> ((Tuple) row).get("content", byte[].class));
    }

    /** The import under an id. @throws UnknownImport if there is none */
    public Import get(long id) {
        return Optional.ofNullable(em.find(Import.class, id)).orElseThrow(() -> new UnknownImport(String.valueOf(id)));
    }

    /** The import under an id, held until the transaction ends. @throws UnknownImport if there is none */
    public Import held(long id) {
        return Optional.ofNullable(em.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownImport(String.valueOf(id)));
    }

    /** The newest imports. */
    public List<Import> latest(int atMost) {
        return em.createQuery(LATEST, Import.class).setMaxResults(atMost).getResultList();
    }

    /** The last import, of the two hundred latest tables, with the same columns that was read. */
    public Optional<Import> likeThis(List<String> header) {
        return em.createQuery(TRIED_TABLES, Import.class).setMaxResults(REMEMBERED).getResultList().stream()
                .filter(one -> one.sheet().header().equals(header))
                .findFirst();
    }

    /** The imports that are going on, or were when the server stopped, held until the transaction ends. */
    public List<Import> goingOn() {
        return em.createQuery(GOING_ON, Import.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Keeps a row. */
    public void add(ImportRow row) {
        em.persist(row);
    }

    /** Forgets the rows of a trial, which the database allows only while the file is being read. */
    public void dropRows(long id) {
        em.flush();
        em.createQuery(DROP_ROWS).setParameter("import", id).executeUpdate();
    }

    /** Some rows of an import by their numbers, in order. */
    public List<ImportRow> rows(long id, List<Integer> numbers) {
        return em.createQuery(ROWS, ImportRow.class)
                .setParameter("import", id)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Rows of an import with one of some outcomes, after a row. */
    public Slice<RowSheet> list(long id, List<RowOutcome> outcomes, int after, int size) {
        var rows = em.createQuery(LIST, ImportRow.class)
                .setParameter("import", id)
                .setParameter("outcomes", outcomes)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultStream()
                .map(ImportRow::sheet)
                .toList();
        em.clear();
        return Slice.of(rows, size);
    }

    /** The first row that waits to be registered. */
    public Optional<Integer> firstReady(long id) {
        return Optional.ofNullable(em.createQuery(FIRST_READY, Integer.class)
                .setParameter("import", id)
                .getSingleResult());
    }

    /** Writes down what has changed, and lets go of it. */
    public void settle() {
        em.flush();
        em.clear();
    }
}
