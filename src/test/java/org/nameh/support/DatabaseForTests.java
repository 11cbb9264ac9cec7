package org.nameh.support;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.nameh.demo.EmbeddedDatabase;

/** Starts PostgreSQL before the server of the integration tests and stops it after; {@code arquillian.xml} reads where it is. */
public class DatabaseForTests implements LauncherSessionListener {

    private static EmbeddedDatabase database;

    /** The database of this run. */
    public static EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("jboss.home") != null && database == null) {
            database = EmbeddedDatabase.start(Path.of("target", "test-db"), 0);
            System.setProperty("nameh.db.port", String.valueOf(database.port()));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
