package org.nameh.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL that needs no installation: for tests and the demonstration, on this machine alone, without passwords. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Path ROLES = Path.of("db-migrations", "roles.sql");

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts on a port (0: any) with the data that a folder holds, which survive. */
    public static EmbeddedDatabase start(Path folder, int port) {
        return start(folder, port, Map.of());
    }

    /** Starts like that, with settings of PostgreSQL. */
    public static EmbeddedDatabase start(Path folder, int port, Map<String, String> settings) {
        try {
            Files.createDirectories(folder);
            var builder = builder(folder, port);
            settings.forEach(builder::setServerConfig);
            var started = new EmbeddedDatabase(builder.start());
            started.makeRoles("postgres");
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, int port) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                // by default it would lose what was acknowledged when the power fails
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "UTC")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port);
    }

    /** Makes the three roles, and gives them a database of the cluster. */
    public void makeRoles(String database) throws IOException {
        var sql = Files.readString(ROLES);
        try (var superuser = connect("postgres", database);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException("the roles could not be made", refused);
        }
    }

    /** A connection as a role. */
    public Connection connect(String role) throws SQLException {
        return connect(role, "postgres");
    }

    /** A connection as a role to another database of the cluster. */
    public Connection connect(String role, String database) throws SQLException {
        return server.getDatabase(role, database).getConnection();
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
