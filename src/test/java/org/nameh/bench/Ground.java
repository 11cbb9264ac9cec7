package org.nameh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.nameh.demo.EmbeddedDatabase;
import org.nameh.demo.LocalServer;

/**
 * What a benchmark stands on: PostgreSQL with the letters, and the server that shows them, both on this machine alone. The loaded
 * letters are kept as a database of their own; each run works on a copy, so that all runs begin alike.
 */
final class Ground implements AutoCloseable {

    private static final String RUN = "run";
    private static final Map<String, String> POSTGRESQL =
            Map.of("shared_buffers", "512MB", "max_wal_size", "4GB", "checkpoint_timeout", "30min");

    private final Path folder;
    private final int port;
    private final EmbeddedDatabase database;
    private LocalServer server;

    private Ground(Path folder, int port, EmbeddedDatabase database) {
        this.folder = folder;
        this.port = port;
        this.database = database;
    }

    /** Starts PostgreSQL with what a folder holds; the server will listen on a port, PostgreSQL on the one after the next. */
    static Ground open(Path folder, int port) {
        return new Ground(folder, port, EmbeddedDatabase.start(folder, port + 2, POSTGRESQL));
    }

    /** Loads the letters unless they are there, and copies them for this run. */
    void lay(Dataset data) throws SQLException, IOException {
        var kept = "letters_%d_%s".formatted(data.letters(), edition());
        try (var superuser = database.connect("postgres");
                var statement = superuser.createStatement()) {
            if (!exists(superuser, kept)) {
                load(data);
                statement.execute("alter database loading rename to " + kept);
            }
            statement.execute("drop database if exists " + RUN);
            statement.execute("create database " + RUN + " template " + kept + " strategy file_copy");
        }
        database.makeRoles(RUN);
    }

    private static boolean exists(Connection superuser, String name) throws SQLException {
        try (var query = superuser.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private void load(Dataset data) throws SQLException, IOException {
        var begun = System.nanoTime();
        Bench.say("loading " + data.letters() + " letters (the next run will find them) …");
        try (var superuser = database.connect("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("drop database if exists loading");
            statement.execute("create database loading");
        }
        database.makeRoles("loading");
        Flyway.configure()
                .dataSource("jdbc:postgresql://127.0.0.1:" + database.port() + "/loading", "nameh_owner", "")
                .locations("filesystem:db-migrations/desk", "filesystem:db-migrations/reading-room")
                .defaultSchema("desk")
                .load()
                .migrate();
        try (var superuser = database.connect("postgres", "loading")) {
            new Loader(superuser, data).load();
        }
        Bench.say("loaded in " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
    }

    /** A superuser in the copy for this run. */
    Connection connect() throws SQLException {
        return database.connect("postgres", RUN);
    }

    /** What the loaded letters depend on: the migrations, the SQL that loads, the generator. */
    private static String edition() throws IOException {
        try (var files = Files.walk(Path.of("db-migrations"))) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
            digest.update((Dataset.EDITION + Loader.sql("staging.sql") + Loader.sql("load.sql")).getBytes());
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Starts the server on the copy, and waits until it answers. */
    void startServer(Path provisioned, Path war) throws IOException, InterruptedException {
        server = LocalServer.start(
                new LocalServer.Plan(provisioned, folder, war, port, port + 1),
                Map.of(
                        "NAMEH_DB_PORT", String.valueOf(database.port()),
                        "NAMEH_DB_NAME", RUN,
                        "NAMEH_SEAL_KEY", Base64.getEncoder().encodeToString(new byte[32])));
        server.awaitReady(Duration.ofMinutes(5));
        System.out.println();
    }

    /** The server alone. */
    ProcessTree server() {
        return new ProcessTree(Set.of(server.pid()));
    }

    /** The server, and PostgreSQL with all its processes. */
    ProcessTree processes() throws IOException {
        var postmaster =
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0);
        return new ProcessTree(Set.of(server.pid(), Long.parseLong(postmaster.strip())));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        database.close();
    }
}
