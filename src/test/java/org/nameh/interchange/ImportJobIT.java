package org.nameh.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.audit.AuditRoom;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.LetterFilter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.ReviewStatus;
import org.nameh.people.Directory;
import org.nameh.people.Suggestion;
import org.nameh.review.Scriptorium;

@ExtendWith(ArquillianExtension.class)
class ImportJobIT {

    private static final List<RowOutcome> ALL = List.of(RowOutcome.values());

    @Inject
    ImportDesk desk;

    @Inject
    ExportDesk exports;

    @Inject
    ImportRun steps;

    @Inject
    Registry registry;

    @Inject
    Scriptorium scriptorium;

    @Inject
    Directory directory;

    @Inject
    AuditRoom audit;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void changesNothingForTrial() {
        var before = newest();
        var id = tried(table(230));

        var sheet = clerk.get(() -> desk.show(id));

        assertThat(sheet.state()).isEqualTo(ImportState.READ);
        assertThat(sheet.rows()).isEqualTo(231);
        assertThat(sheet.ready()).isEqualTo(230);
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void registersEachLetterOnceAndPublishesNone() {
        var id = registered(table(230));

        var rows = rows(id).stream().filter(row -> row.registered() != null).toList();

        assertThat(clerk.get(() -> desk.show(id)).registered()).isEqualTo(230);
        assertThat(rows)
                .hasSize(230)
                .extracting(RowSheet::registered)
                .doesNotHaveDuplicates()
                .isSorted();
        var number = rows.get(7).registered();
        var entry = clerk.get(() -> registry.show(number));
        assertThat(entry.registeredBy()).isEqualTo("clerk");
        assertThat(entry.sender()).startsWith("Sender 7 ");
        assertThat(entry.description().written().notBefore()).hasToString("1989-11-17");
        assertThat(clerk.get(() -> registry.line(number)).status()).isEqualTo(ReviewStatus.DRAFT);
        assertThat(clerk.get(() -> scriptorium.show(number)).content().transcription())
                .isEqualTo("متن ۷\n\nSecond 7");
        assertThat(editor.get(() -> audit.history(number.toString()))).anySatisfy(row -> {
            assertThat(row.action()).isEqualTo("LETTER_IMPORTED");
            assertThat(row.account()).isEqualTo("clerk");
        });
    }

    @Test
    void goesOnAfterItsJobWasStopped() {
        var id = tried(table(900));
        clerk.run(() -> desk.register(id));
        until(id, sheet -> sheet.registered() > 0);
        var operator = BatchRuntime.getJobOperator();
        operator.getRunningExecutions("import").forEach(operator::stop);
        until(id, sheet -> !sheet.state().isGoingOn());

        goOn(id);

        assertWhole(id, 900);
    }

    @Test
    void goesOnAfterTheServerDied() {
        var id = tried(table(900));
        clerk.run(() -> desk.register(id));
        until(id, sheet -> sheet.registered() > 0);
        steps.allBroken(); // as at the next start; the job that goes on like a ghost finds itself superseded

        var sheet = clerk.get(() -> desk.show(id));
        assertThat(sheet.state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(sheet.open()).isPositive();
        goOn(id);

        assertWhole(id, 900);
    }

    @Test
    void doesNothingForAJobThatWasSuperseded() {
        var id = tried(table(3));
        var ghost = Map.of(1, SampleLetter.any("ghost"));

        assertThat(steps.registered(id, 1, ghost)).isFalse();
        assertThat(steps.registered(id, 99, ghost)).isFalse();
        assertThat(clerk.get(() -> desk.show(id)).registered()).isZero();
    }

    @Test
    void pausesAndGoesOn() {
        var id = tried(table(900));
        clerk.run(() -> desk.register(id));
        until(id, sheet -> sheet.registered() > 0);
        clerk.run(() -> desk.pause(id));

        assertThat(clerk.get(() -> desk.show(id)).state()).isEqualTo(ImportState.PAUSED);
        goOn(id);

        assertWhole(id, 900);
    }

    @Test
    void refusesToRegisterWhatWasNotTriedOrIsDone() {
        var fresh = bring(table(1));
        assertThatThrownBy(() -> clerk.run(() -> desk.register(fresh))).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> clerk.run(() -> desk.pause(fresh))).isInstanceOf(ImportRefused.class);

        var done = registered(table(1));
        assertThatThrownBy(() -> clerk.run(() -> desk.register(done))).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> clerk.run(() -> desk.read(done))).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> clerk.run(
                        () -> desk.choose(done, clerk.get(() -> desk.show(done)).reading())))
                .isInstanceOf(ImportRefused.class);
    }

    @Test
    void findsAgainWhomAnImportEnteredAndMergesNobodyByGuess() {
        var name = "Ottokar " + UUID.randomUUID();
        registered("sender,to\n" + name + ",\n" + name + ",\n");
        registered("sender,to\n" + name + ",\n");
        registered(cmif(name, "https://d-nb.info/gnd/" + UUID.randomUUID()));

        var found = clerk.get(() -> directory.suggest(name));

        assertThat(found).as("one by name, one by another reference").hasSize(2);
        assertThat(found).extracting(Suggestion::id).doesNotHaveDuplicates();
    }

    @Test
    void bringsTheWholeRegisterBackAsItWentOut() {
        registered(table(5));
        var out = tei();
        var id = registered(out);
        var before = SharedData.tei(new ByteArrayInputStream(out), "before");

        var after = SharedData.tei(new ByteArrayInputStream(tei()), "after").stream()
                .collect(Collectors.toMap(Incoming::id, one -> one));

        var rows = rows(id);
        assertThat(rows).hasSameSizeAs(before).allMatch(row -> row.outcome() == RowOutcome.REGISTERED);
        for (var row : rows) {
            var back = after.get(row.registered().toString());
            var went = before.get(row.number() - 1);
            assertThat(back)
                    .usingRecursiveComparison()
                    .ignoringFields("id", "source", "findings", "senders.key", "addressees.key")
                    .isEqualTo(went);
        }
    }

    @Test
    void writesTheWholeRegisterAsATable() throws IOException {
        var id = registered(table(2));
        var out = new ByteArrayOutputStream();
        clerk.run(() -> write(out, true));

        var table = Table.of(out.toByteArray());
        var letters = SharedData.all(new CsvRows(
                new ByteArrayInputStream(out.toByteArray()),
                table,
                Field.guess(table.header()),
                SharedData.KINDS,
                "en"));

        assertThat(letters)
                .extracting(Incoming::id)
                .contains(rows(id).get(0).registered().toString());
    }

    @Test
    void remembersWhatStandsInTheColumns() {
        var columns = "farbe," + UUID.randomUUID();
        var first = bring((columns + "\nrot,A\n").getBytes(StandardCharsets.UTF_8));
        clerk.run(() -> {
            var was = desk.show(first).reading();
            desk.choose(
                    first,
                    new Reading(
                            was.charset(),
                            was.delimiter(),
                            java.util.Arrays.asList(null, Field.SENDER),
                            was.receivedOn(),
                            "de"));
            desk.read(first);
        });
        until(first, sheet -> !sheet.state().isGoingOn());

        var second = bring((columns + "\nblau,B\n").getBytes(StandardCharsets.UTF_8));

        assertThat(clerk.get(() -> desk.show(second)).reading().mapping()).containsExactly(null, Field.SENDER);
        assertThat(clerk.get(() -> desk.show(second)).reading().language()).isEqualTo("de");
    }

    @Test
    void admitsRegistrarAndEditorAlone() {
        var id = bring(table(1));

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> desk.show(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> desk.read(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> write(new ByteArrayOutputStream(), true)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(editor.get(() -> desk.show(id)).rows()).isZero();
    }

    @Test
    void reportsItsPace() {
        var letters = Integer.getInteger("nameh.pace", 1_000);
        var id = tried(table(letters));
        var began = System.nanoTime();
        clerk.run(() -> desk.register(id));
        until(id, sheet -> !sheet.state().isGoingOn());
        var seconds = (System.nanoTime() - began) / 1e9;

        System.getLogger("pace")
                .log(
                        System.Logger.Level.INFO,
                        "imported {0} letters with text, {1} a second",
                        letters,
                        Math.round(letters / seconds));
        assertWhole(id, letters);
    }

    private RegistrationNumber newest() {
        return clerk.get(() -> registry.list(LetterFilter.all())).rows().get(0).number();
    }

    private void assertWhole(long id, int letters) {
        var sheet = clerk.get(() -> desk.show(id));
        assertThat(sheet.state()).isEqualTo(ImportState.DONE);
        assertThat(sheet.registered()).isEqualTo(letters);
        var rows = rows(id).stream()
                .filter(row -> row.outcome() == RowOutcome.REGISTERED)
                .toList();
        assertThat(rows).hasSize(letters).extracting(RowSheet::registered).doesNotHaveDuplicates();
    }

    private List<RowSheet> rows(long id) {
        var rows = new ArrayList<RowSheet>();
        clerk.run(() -> desk.report(id, rows::add));
        return rows;
    }

    private void goOn(long id) {
        clerk.run(() -> desk.register(id));
        until(id, sheet -> !sheet.state().isGoingOn());
    }

    private long registered(Object file) {
        var id = tried(file instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) file);
        goOn(id);
        return id;
    }

    private long tried(byte[] file) {
        var id = bring(file);
        clerk.run(() -> desk.read(id));
        until(id, sheet -> !sheet.state().isGoingOn());
        return id;
    }

    private long bring(byte[] file) {
        return clerk.get(() -> {
            try {
                return desk.bring("C:\\letters\\list.csv", new ByteArrayInputStream(file), file.length);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void until(long id, Predicate<ImportSheet> reached) {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (!reached.test(clerk.get(() -> desk.show(id)))) {
            assertThat(System.nanoTime()).as("the import never came so far").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private byte[] tei() {
        var out = new ByteArrayOutputStream();
        clerk.run(() -> write(out, false));
        return out.toByteArray();
    }

    private void write(ByteArrayOutputStream out, boolean table) {
        try {
            if (table) {
                exports.writeTable(out);
            } else {
                exports.writeTei(out);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A table of letters with text, and a row at its end in which nothing stands. */
    private static byte[] table(int letters) {
        var run = UUID.randomUUID().toString();
        var rows = IntStream.range(0, letters)
                .mapToObj(row -> "Sender %d %s;Addressee %s;۲۶ آبان ۱۳۶۸;fa;%s"
                        .formatted(row % 50, run, run, "\"" + text(row) + "\""))
                .collect(Collectors.joining("\n"));
        return ("sender;to;date;language;text\n" + rows + "\n;;;;\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(int row) {
        var persian = String.valueOf(row)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + '۰')))
                .collect(Collectors.joining());
        return "متن " + persian + "\n\nSecond " + row;
    }

    private static String cmif(String name, String ref) {
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><correspDesc>
                <correspAction type="sent"><persName ref="%s">%s</persName></correspAction>
                </correspDesc></profileDesc></teiHeader></TEI>
                """.formatted(ref, name);
    }
}
