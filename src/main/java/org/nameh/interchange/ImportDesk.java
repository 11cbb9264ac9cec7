package org.nameh.interchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.nameh.letter.Description;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The table where files of letters are brought, tried, and let into the register. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class ImportDesk {

    /** How large a file may be, in bytes. */
    public static final int LARGEST = 100 * 1024 * 1024;

    private static final int PIECE = 1024 * 1024;
    private static final int LATEST = 50;
    private static final int PAGE = 100;
    private static final int SAMPLE = 5;
    private static final int LONGEST_NAME = 255;

    @Inject
    Imports imports;

    @Inject
    Openings openings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<ImportReleased> released;

    /**
     * Takes a file in, a table, a TEI file or an archive of TEI files, and gives the id of the import. The stream is read to its end.
     *
     * @throws ImportRefused if it is empty or larger than {@link #LARGEST}
     */
    public long bring(@NotNull String name, @NotNull InputStream file, long size) throws IOException {
        if (size <= 0 || size > LARGEST) {
            throw new ImportRefused(size > LARGEST ? "import.refused.large" : "import.refused.empty", LARGEST >> 20);
        }
        var piece = file.readNBytes(PIECE);
        var format = Format.of(piece);
        var brought = new Import(shortened(name), format, size, caller.name(), clock.instant());
        brought.choose(
                likely(format, piece), format == Format.CSV ? Table.of(piece).header() : List.of(), clock.instant());
        imports.add(brought);
        for (var position = 0; piece.length > 0; position++) {
            if ((long) position * PIECE + piece.length > LARGEST) {
                throw new ImportRefused("import.refused.large", LARGEST >> 20);
            }
            imports.addPiece(brought.getId(), position, piece);
            piece = file.readNBytes(PIECE);
        }
        facts.fire(new ImportReceived(brought.getId()));
        return brought.getId();
    }

    private static String shortened(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        var kept = last.isEmpty() ? "?" : last;
        return kept.length() > LONGEST_NAME ? kept.substring(kept.length() - LONGEST_NAME) : kept;
    }

    /** How the file is likely to be read: as the last with the same columns was, else by the names of the columns. */
    private Reading likely(Format format, byte[] beginning) {
        var today = LocalDate.now(clock);
        if (format != Format.CSV) {
            return new Reading(null, null, List.of(), today, Description.UNDETERMINED);
        }
        var table = Table.of(beginning);
        var before = imports.likeThis(table.header()).map(Import::reading);
        return new Reading(
                table.charset().name(),
                String.valueOf(table.delimiter()),
                before.map(Reading::mapping).orElseGet(() -> Field.guess(table.header())),
                today,
                before.map(Reading::language).orElse(Description.UNDETERMINED));
    }

    /**
     * Chooses how a file is read. Another encoding or delimiter finds the columns anew.
     *
     * @throws ImportRefused once registering has begun
     */
    public void choose(long id, @NotNull @Valid Reading how) {
        var held = imports.held(id);
        if (held.getFormat() != Format.CSV) {
            held.choose(how, List.of(), clock.instant());
            return;
        }
        var table = Table.of(
                openings.beginning(id),
                Charset.forName(how.charset()),
                how.delimiter().charAt(0));
        var same = table.header().equals(held.sheet().header())
                && how.mapping().size() == table.header().size();
        var mapping = same ? how.mapping() : Field.guess(table.header());
        held.choose(
                new Reading(how.charset(), how.delimiter(), mapping, how.receivedOn(), how.language()),
                table.header(),
                clock.instant());
    }

    /** Reads a file for trial: the report will say what becomes of each row; the register stays as it is. */
    public void read(long id) {
        var held = imports.held(id);
        held.read(clock.instant());
        imports.dropRows(id);
        released.fire(new ImportReleased(id, held.getRun()));
    }

    /**
     * Registers the letters of a file that was tried, or goes on where that stopped, in the name of the caller.
     *
     * @throws ImportRefused where there is nothing to register
     */
    public void register(long id) {
        var held = imports.held(id);
        held.register(caller.name(), clock.instant());
        facts.fire(new ImportStarted(id, held.sheet().open()));
        released.fire(new ImportReleased(id, held.getRun()));
    }

    /** Stops registering after the letters at hand. @throws ImportRefused if it is not under way */
    public void pause(long id) {
        imports.held(id).pause(clock.instant());
        facts.fire(new ImportPaused(id));
    }

    /** An import. @throws UnknownImport if there is none under the id */
    public ImportSheet show(long id) {
        return imports.get(id).sheet();
    }

    /** The first rows of a table as they will be cut; empty for other files. */
    public List<List<String>> sample(long id) {
        var sheet = imports.get(id).sheet();
        return sheet.format() == Format.CSV ? sheet.table().sample(openings.beginning(id), SAMPLE) : List.of();
    }

    /** The fifty newest imports. */
    public List<ImportSheet> list() {
        return imports.latest(LATEST).stream().map(Import::sheet).toList();
    }

    /** A hundred rows of an import with some outcomes, after a row. */
    public Slice<RowSheet> rows(long id, @NotNull List<RowOutcome> outcomes, int after) {
        return imports.list(id, outcomes, after, PAGE);
    }

    /** Tells every row of an import, in order; only some are held at a time. */
    public void report(long id, @NotNull Consumer<RowSheet> reader) {
        var slice = imports.list(id, List.of(RowOutcome.values()), 0, PAGE);
        slice.rows().forEach(reader);
        while (slice.more()) {
            slice = imports.list(id, List.of(RowOutcome.values()), slice.last().number(), PAGE);
            slice.rows().forEach(reader);
        }
    }
}
