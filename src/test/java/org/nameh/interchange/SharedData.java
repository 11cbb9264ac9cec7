package org.nameh.interchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real files that stand beside the sources on some machines; tests that need them are skipped elsewhere. */
final class SharedData {

    static final Vocabulary KINDS = new Vocabulary(
            Map.of(
                    "DECLARATION", "DECLARATION",
                    "TESTIMONY", "TESTIMONY",
                    "OPEN_LETTER", "OPEN_LETTER",
                    "FAMILY_LETTER", "FAMILY_LETTER",
                    "REPLY", "REPLY",
                    "STATEMENT", "STATEMENT",
                    "OTHER", "OTHER",
                    "Zeugnis", "TESTIMONY",
                    "شهادت‌نامه", "TESTIMONY"),
            Map.of("ESCAPE", "ESCAPE", "CHILDREN", "CHILDREN", "Kinder", "CHILDREN"));

    private static final Path ROOT = Path.of("..", "shared", "data");

    private SharedData() {}

    /** A file or folder; skips the test where it is not there. */
    static Path at(String path) {
        var file = ROOT.resolve(path);
        assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not on this machine");
        return file;
    }

    static List<Path> files(String folder) {
        try (var files = Files.list(at(folder))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Incoming> tei(Path file) {
        try (var in = Files.newInputStream(file)) {
            return tei(in, file.getFileName().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Incoming> tei(InputStream in, String name) {
        return all(new TeiRows(in, name, KINDS, "de"));
    }

    static List<Incoming> all(Rows rows) {
        var letters = new ArrayList<Incoming>();
        try (rows) {
            rows.forEachRemaining(letters::add);
        }
        return letters;
    }
}
