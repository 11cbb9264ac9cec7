package org.nameh.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nameh.consent.Act;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.interchange.ImportDesk;
import org.nameh.interchange.Reading;
import org.nameh.interchange.RowSheet;
import org.nameh.letter.Description;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegisterEntry;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.people.Party;
import org.nameh.platform.Settings;
import org.nameh.publication.Press;
import org.nameh.review.Draft;
import org.nameh.review.Heading;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;

/**
 * A bag of letters in TEI on their way through the house, as people would lead them: the clerk imports them, says of what kind they
 * are, writes above them what the public may read, and hands them in; the editor approves and publishes.
 */
@ApplicationScoped
public class Mailbag {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    /** In which language letters are that do not say so. */
    private static final String ELSE = "de";

    /** What a file writes for a place that nobody knows. */
    private static final String UNKNOWN = "Unbekannt";

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportDesk imports;

    @Inject
    Registry registry;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ConsentBook consents;

    @Inject
    ReviewDesk review;

    @Inject
    Press press;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    /** Publishes, once the house is open, the letters in the folder that the demonstration was given, and in its folders. */
    void deliverGiven() {
        Settings.get("nameh.demo.letters")
                .map(Path::of)
                .ifPresent(folder -> executor.execute(() -> folders(folder).forEach(one -> deliver(one, ELSE))));
    }

    private static List<Path> folders(Path folder) {
        try (var folders = Files.walk(folder, 1)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Publishes all letters that the import takes from the TEI files of a folder. */
    private void deliver(Path folder, String language) {
        bring(folder.getFileName() + ".zip", packed(folder), language).stream()
                .map(RowSheet::registered)
                .filter(Objects::nonNull)
                .forEach(this::publish);
    }

    private static byte[] packed(Path folder) {
        var out = new ByteArrayOutputStream();
        try (var files = Files.list(folder);
                var zip = new ZipOutputStream(out)) {
            for (var file : files.filter(one -> one.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out.toByteArray();
    }

    /** Uploads a file, tries it, registers what can be, and gives the report. */
    private List<RowSheet> bring(String name, byte[] file, String language) {
        var id = clerk.get(() -> received(name, file));
        clerk.run(() -> imports.choose(id, new Reading(null, null, List.of(), LocalDate.now(), language)));
        clerk.run(() -> imports.read(id));
        await(id);
        clerk.run(() -> imports.register(id));
        await(id);
        var rows = new ArrayList<RowSheet>();
        clerk.run(() -> imports.report(id, rows::add));
        return rows;
    }

    private long received(String name, byte[] file) {
        try {
            return imports.bring(name, new ByteArrayInputStream(file), file.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void await(long id) {
        var end = System.nanoTime() + PATIENCE;
        while (clerk.get(() -> imports.show(id)).state().isGoingOn()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the import never ended");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void publish(RegistrationNumber number) {
        clerk.run(() -> {
            complete(registry.showToCorrect(number));
            consents.record(number, terms());
            var sheet = scriptorium.show(number);
            scriptorium.save(number, sheet.seenVersion(), headed(sheet.content(), registry.show(number)));
            scriptorium.submit(number, scriptorium.show(number).seenVersion());
        });
        editor.run(() -> {
            review.approve(number, 1);
            press.publish(number, null, Set.of());
        });
    }

    private void complete(RegisterEntry entry) {
        var facts = entry.description();
        var kind = entry.sender() == null ? "OTHER" : "OPEN_LETTER";
        var completed = new Description(
                kind,
                facts.mode(),
                facts.receivedOn(),
                facts.written(),
                facts.place(),
                facts.languages(),
                facts.incipit(),
                facts.note());
        registry.correct(
                entry.number(),
                entry.seenVersion(),
                new NewLetter(UUID.randomUUID(), party(entry.senderId()), party(entry.addresseeId()), completed));
    }

    private static Party party(Long id) {
        return id == null ? Party.unknown() : Party.known(id);
    }

    private static Terms terms() {
        return new Terms(
                Act.PUBLISH_TEXT,
                NameDisclosure.FULL,
                null,
                List.of(),
                LocalDate.of(2025, 1, 1),
                null,
                GivenHow.IN_WRITING,
                null);
    }

    /** The draft with addressee and place above its text, which no import lets the public read by itself. */
    private static Draft headed(Draft draft, RegisterEntry entry) {
        var headings = new TreeMap<>(draft.headings());
        var facts = entry.description();
        var place = UNKNOWN.equals(facts.place()) ? null : facts.place();
        headings.merge(
                draft.language(),
                new Heading(facts.incipit(), null, entry.addressee(), place),
                (told, added) -> new Heading(told.title(), told.summary(), added.addressee(), added.place()));
        return new Draft(
                draft.language(),
                draft.transcription(),
                headings,
                draft.translations(),
                draft.redactions(),
                draft.mentions());
    }
}
