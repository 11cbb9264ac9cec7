package org.nameh.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * A server beside that of the other tests, with a database of its own, that can be killed and started again. On this machine
 * alone, with a small heap.
 */
public final class OwnServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path HOME = Path.of(System.getProperty("jboss.home"));
    private static final Path ROLES = Path.of("db-migrations", "roles.sql");

    private final String database;
    private final Map<String, String> environment;
    private final Path base;
    private final int http = freePort();
    private final int management = freePort();
    private Process process;

    private OwnServer(String database, Map<String, String> environment) {
        this.database = database;
        this.environment = environment;
        this.base = Path.of("target", database + "-server").toAbsolutePath();
    }

    /** A server that runs, with an empty register and no accounts. */
    public static OwnServer start() throws IOException, InterruptedException, SQLException {
        return start("own", Path.of(System.getProperty("war")), Map.of());
    }

    /** A demonstration that runs, with more settings. */
    public static OwnServer startDemo(String database, Map<String, String> settings)
            throws IOException, InterruptedException, SQLException {
        var environment = new HashMap<>(settings);
        environment.put("NAMEH_DEMO", "true");
        environment.put("NAMEH_DEMO_PASSWORD", "only-for-these-tests");
        return start(database, Path.of("target", "demo", "ROOT.war"), environment);
    }

    private static OwnServer start(String database, Path war, Map<String, String> environment)
            throws IOException, InterruptedException, SQLException {
        var server = new OwnServer(database, environment);
        server.makeDatabase();
        server.layBase(war);
        server.startAgain();
        return server;
    }

    /** Where its pages stand. */
    public String house() {
        return "http://127.0.0.1:" + http;
    }

    /** A connection to its database, as a role; what is done is done at once. */
    public Connection connect(String role) throws SQLException {
        var port = DatabaseForTests.database().port();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, "");
    }

    private void makeDatabase() throws SQLException, IOException {
        try (var superuser = DatabaseForTests.database().connect("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("create database " + database);
        }
        try (var superuser = connect("postgres");
                var statement = superuser.createStatement()) {
            statement.execute(Files.readString(ROLES));
        }
    }

    private void layBase(Path war) throws IOException {
        remove(base);
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("configuration"));
        try (var configuration = Files.list(HOME.resolve("standalone/configuration"))) {
            for (var file : configuration.filter(Files::isRegularFile).toList()) {
                Files.copy(file, base.resolve("configuration").resolve(file.getFileName()));
            }
        }
        Files.copy(war, base.resolve("deployments/ROOT.war"));
    }

    /** Starts it, or starts it again at the same place, and waits until it answers. */
    public void startAgain() throws IOException, InterruptedException {
        var command = StandaloneCommandBuilder.of(HOME)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .addJavaOptions("-Xmx384m", "-Djava.net.preferIPv4Stack=true")
                .addServerArguments(arguments());
        var launcher = Launcher.of(command);
        environment.forEach(launcher::addEnvironmentVariable);
        process = launcher.addEnvironmentVariable(
                        "NAMEH_DB_PORT",
                        String.valueOf(DatabaseForTests.database().port()))
                .addEnvironmentVariable("NAMEH_DB_NAME", database)
                .addEnvironmentVariable("NAMEH_PUBLIC_URL", house())
                .addEnvironmentVariable("NAMEH_SEAL_KEY", "b25seSBmb3IgdGhlc2UgdGVzdHMsIDMyIGJ5dGVzLi4=")
                .setRedirectErrorStream(true)
                .redirectOutput(base.resolve("server.log"))
                .launch();
        awaitAnswer();
    }

    private List<String> arguments() {
        return List.of(
                "-Djboss.server.base.dir=" + base,
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1",
                "-Djboss.http.port=" + http,
                "-Djboss.https.port=0",
                "-Djboss.management.http.port=" + management);
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var door = HttpRequest.newBuilder(URI.create(house() + "/desk/login")).build();
        var until = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(until)) {
            try {
                if (client.send(door, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("the server did not come up; " + base.resolve("server.log") + " says why");
    }

    /** Kills it as a power cut would: no time to write or say anything (SIGKILL). */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
