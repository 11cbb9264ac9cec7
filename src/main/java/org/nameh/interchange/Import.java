package org.nameh.interchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One file brought into the register: how it is read, and how far it has come. */
@Entity
@Table(name = "import")
public class Import {

    private static final String NO_FIELD = "";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import")
    @SequenceGenerator(name = "import", sequenceName = "import_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Format format;

    @Column(nullable = false, updatable = false)
    private long size;

    private String charset;

    private String delimiter;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> header = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> mapping = new ArrayList<>();

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportState state = ImportState.RECEIVED;

    private String refusal;

    @Column(nullable = false)
    private int run;

    @Column(name = "rows_read", nullable = false)
    private int rowsRead;

    @Column(nullable = false)
    private int ready;

    @Column(nullable = false)
    private int registered;

    @Column(nullable = false)
    private int failed;

    @Column(name = "brought_by", nullable = false, updatable = false)
    private String broughtBy;

    @Column(name = "brought_at", nullable = false, updatable = false)
    private Instant broughtAt;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    protected Import() {
        // for Hibernate
    }

    /** A file that somebody has just brought. */
    Import(String name, Format format, long size, String by, Instant at) {
        this.name = name;
        this.format = format;
        this.size = size;
        this.broughtBy = by;
        this.broughtAt = at;
        this.touchedAt = at;
    }

    /** Chooses how the file is read; what was read before is void. @throws ImportRefused once registering has begun */
    void choose(Reading how, List<String> columns, Instant at) {
        require(state.isOpen());
        charset = how.charset();
        delimiter = how.delimiter();
        header = new ArrayList<>(columns);
        mapping = new ArrayList<>(how.mapping().stream()
                .map(field -> field == null ? NO_FIELD : field.name())
                .toList());
        receivedOn = how.receivedOn();
        language = how.language();
        state = ImportState.RECEIVED;
        refusal = null;
        touchedAt = at;
    }

    /** Begins the trial. @throws ImportRefused while it is under way or once registering has begun */
    void read(Instant at) {
        require(state.isOpen() || state == ImportState.READING && isSilent(at));
        state = ImportState.READING;
        refusal = null;
        rowsRead = 0;
        ready = 0;
        run++;
        touchedAt = at;
    }

    /** Begins or goes on with registering, in the name of an account. @throws ImportRefused where there is nothing to go on with */
    void register(String by, Instant at) {
        require(state.canGoOn() || state == ImportState.REGISTERING && isSilent(at));
        require(registered + failed < ready);
        state = ImportState.REGISTERING;
        startedBy = by;
        run++;
        touchedAt = at;
    }

    /** Whether what is going on has not been heard of for so long that it must have died. */
    private boolean isSilent(Instant now) {
        return touchedAt.plus(ImportSheet.PATIENCE).isBefore(now);
    }

    /** Stops registering until somebody lets it go on. @throws ImportRefused if it is not under way */
    void pause(Instant at) {
        require(state == ImportState.REGISTERING);
        state = ImportState.PAUSED;
        touchedAt = at;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ImportRefused("import.refused.state");
        }
    }

    /** Takes down that it stopped by itself; a trial begins anew. */
    void interrupt(Instant at) {
        if (state == ImportState.READING) {
            state = ImportState.RECEIVED;
        } else if (state == ImportState.REGISTERING) {
            state = ImportState.INTERRUPTED;
        }
        run++;
        touchedAt = at;
    }

    /** Counts rows that the trial has read. */
    void sawRows(int rows, int readyAmongThem, Instant at) {
        rowsRead += rows;
        ready += readyAmongThem;
        touchedAt = at;
    }

    /** Counts letters that were registered or failed. */
    void sawLetters(int entered, int refused, Instant at) {
        registered += entered;
        failed += refused;
        touchedAt = at;
    }

    /** Ends the trial, or the import. */
    void finish(Instant at) {
        state = state == ImportState.READING ? ImportState.READ : ImportState.DONE;
        touchedAt = at;
    }

    /** Refuses the file as a whole; its rows are void. */
    void refuse(Finding why, Instant at) {
        state = ImportState.REFUSED;
        refusal = Finding.written(List.of(why));
        rowsRead = 0;
        ready = 0;
        touchedAt = at;
    }

    /** The token of the letter of a row: the same whenever the row is registered, so that it is registered once. */
    UUID token(int row) {
        return UUID.nameUUIDFromBytes(
                ("nameh-import:" + broughtAt.toEpochMilli() + ":" + id + ":" + row).getBytes(StandardCharsets.UTF_8));
    }

    /** How the file is read. */
    Reading reading() {
        return new Reading(charset, delimiter, fields(), receivedOn, language);
    }

    private List<Field> fields() {
        var fields = new ArrayList<Field>();
        mapping.forEach(one -> fields.add(one.equals(NO_FIELD) ? null : Field.valueOf(one)));
        return fields;
    }

    /** The import as a page shows it. */
    ImportSheet sheet() {
        var refused = refusal == null ? null : Finding.read(refusal).get(0);
        return new ImportSheet(
                id,
                name,
                format,
                size,
                List.copyOf(header),
                reading(),
                state,
                refused,
                rowsRead,
                ready,
                registered,
                failed,
                broughtBy,
                broughtAt,
                startedBy,
                touchedAt);
    }

    Long getId() {
        return id;
    }

    Format getFormat() {
        return format;
    }

    ImportState getState() {
        return state;
    }

    int getRun() {
        return run;
    }

    String getStartedBy() {
        return startedBy;
    }
}
