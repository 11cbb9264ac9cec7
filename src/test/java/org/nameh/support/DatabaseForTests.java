package org.nameh.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.nameh.demo.EmbeddedDatabase;

/** Starts PostgreSQL before the server of the integration tests and stops it after; {@code arquillian.xml} reads where it is. */
public class DatabaseForTests implements LauncherSessionListener {

    private static final Path FOLDER = Path.of("target", "test-db");

    /** No test cuts the power of the machine, and each run begins with an empty database. */
    private static final Map<String, String> FORGETFUL = Map.of("fsync", "off", "full_page_writes", "off");

    private static EmbeddedDatabase database;

    /** The database of this run. */
    public static EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("jboss.home") != null && database == null) {
            remove(FOLDER.resolve("data")); // a migration may have changed since the last run
            database = EmbeddedDatabase.start(FOLDER, 0, FORGETFUL);
            System.setProperty("nameh.db.port", String.valueOf(database.port()));
            System.setProperty("nameh.mail.port", String.valueOf(MailForTests.port()));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private static void remove(Path folder) {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
