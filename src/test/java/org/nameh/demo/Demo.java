package org.nameh.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The demonstration: PostgreSQL, the server and the invented letters, started and stopped together, on this machine alone. */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long ROOM_NEEDED = 500L << 20;
    private static final List<String> WORDS = List.of(
            "maple", "river", "lantern", "harbour", "copper", "meadow", "pencil", "winter", "orchard", "bridge",
            "violet", "stone");

    private final Path folder = Path.of(System.getProperty("demo.dir")).toAbsolutePath();
    private final Path server = Path.of(System.getProperty("demo.server"));
    private final int pages = Integer.getInteger("demo.port");
    private final int management = Integer.getInteger("demo.management.port");
    private final int databasePort = Integer.getInteger("demo.db.port");
    private final String password = Optional.ofNullable(System.getenv("NAMEH_DEMO_PASSWORD"))
            .filter(own -> !own.isBlank())
            .orElseGet(Demo::drawPassword);
    private final Instant begun = Instant.now();

    private Demo() {}

    /** Runs until it is interrupted. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new Demo().run();
        } catch (CannotStart reason) {
            System.err.println("\nNameh demo cannot start: " + reason.getMessage() + "\n");
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        prepare();
        try (var held = lock()) {
            say("starting PostgreSQL (the first time takes some seconds more) …");
            var database = startDatabase();
            say("starting the server …");
            var process = startServer(database.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, database)));
            awaitReady(process);
            greet();
            process.waitFor();
        }
    }

    private void prepare() throws IOException {
        if ("production".equals(System.getenv("NAMEH_ENV"))) {
            throw new CannotStart("NAMEH_ENV says production. The demo is for trying things out; unset NAMEH_ENV.");
        }
        if (Boolean.getBoolean("demo.reset")) {
            remove(folder);
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).getUsableSpace() < ROOM_NEEDED) {
            throw new CannotStart("less than 500 MB are free at " + folder
                    + ". Make room, or choose another place with -Ddemo.dir=…");
        }
    }

    private FileChannel lock() throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                requireFree(pages, "demo.port");
                requireFree(management, "demo.management.port");
                return channel;
            }
        } catch (OverlappingFileLockException held) {
            // the same as a lock held by another process
        }
        throw new CannotStart("another demo is running with the data in " + folder
                + ". Stop it, or choose another place with -Ddemo.dir=…");
    }

    private static void requireFree(int port, String property) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new CannotStart(
                    "port %d is in use. Stop what uses it, or choose another with -D%s=…".formatted(port, property));
        }
    }

    private EmbeddedDatabase startDatabase() {
        if (!Files.exists(folder.resolve("data/postmaster.pid"))) {
            requireFree(databasePort, "demo.db.port");
        }
        try {
            return EmbeddedDatabase.start(folder, databasePort);
        } catch (IllegalStateException | java.io.UncheckedIOException failed) {
            throw new CannotStart("PostgreSQL did not start (" + failed.getMessage()
                    + "). If the machine was switched off hard, try once more; "
                    + "to begin with fresh data: mvn -Pdemo -Ddemo.reset");
        }
    }

    private Process startServer(int database) throws IOException {
        var base = layBase();
        var command = StandaloneCommandBuilder.of(server)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .addJavaOptions("-Xmx512m", "-Djava.net.preferIPv4Stack=true")
                .addServerArguments(
                        "-Djboss.server.base.dir=" + base,
                        "-b=127.0.0.1",
                        "-bmanagement=127.0.0.1",
                        "-Djboss.http.port=" + pages,
                        "-Djboss.https.port=" + (pages + 363),
                        "-Djboss.management.http.port=" + management);
        return Launcher.of(command)
                .addEnvironmentVariable("NAMEH_DB_PORT", String.valueOf(database))
                .addEnvironmentVariable("NAMEH_DB_NAME", "postgres")
                .addEnvironmentVariable("NAMEH_DEMO", "true")
                .addEnvironmentVariable("NAMEH_DEMO_PASSWORD", password)
                .addEnvironmentVariable("NAMEH_SEAL_KEY", sealKey())
                .setRedirectErrorStream(true)
                .redirectOutput(serverLog())
                .launch();
    }

    /** The key of the demonstration's sealed data; drawn once, since a new one could not open what is kept. */
    private String sealKey() throws IOException {
        var kept = folder.resolve("seal.key");
        if (!Files.exists(kept)) {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            Files.writeString(kept, Base64.getEncoder().encodeToString(key));
        }
        return Files.readString(kept);
    }

    /** Lays out a server of its own in the folder of the demonstration, so that a build beside it disturbs nothing. */
    private Path layBase() throws IOException {
        var base = folder.resolve("server");
        remove(base);
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("configuration"));
        try (var configuration = Files.list(server.resolve("standalone/configuration"))) {
            for (var file : configuration.filter(Files::isRegularFile).toList()) {
                Files.copy(file, base.resolve("configuration").resolve(file.getFileName()));
            }
        }
        Files.copy(Path.of(System.getProperty("demo.war")), base.resolve("deployments/ROOT.war"));
        return base;
    }

    private void awaitReady(Process process) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var front = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + pages + "/en/letters"))
                .build();
        while (process.isAlive() && !hasFailed() && begun.plus(PATIENCE).isAfter(Instant.now())) {
            try {
                if (client.send(front, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            System.out.print(".");
            System.out.flush();
            Thread.sleep(500);
        }
        process.destroy();
        throw new CannotStart("the server did not come up; " + serverLog() + " says why.");
    }

    /** Whether the server came up without the application. */
    private boolean hasFailed() throws IOException {
        return Files.readString(serverLog()).contains("WFLYSRV0026");
    }

    private Path serverLog() {
        return folder.resolve("server.log");
    }

    private void greet() {
        System.out.printf(
                """


                Nameh demo
                  PostgreSQL      embedded, 127.0.0.1:%d, data kept in %s
                  Letters         38 invented letters in 5 languages
                  Reading room    http://localhost:%d/
                  Staff desk      http://localhost:%d/desk     clerk · translator · editor · editor2 · admin · auditor
                  Password        %s     (for all of them; NAMEH_DEMO_PASSWORD sets your own)
                  Health          http://localhost:%d/health/ready
                Ready in %d s. Ctrl-C stops everything; start fresh with: mvn -Pdemo -Ddemo.reset
                %n""",
                databasePort,
                folder,
                pages,
                pages,
                password,
                management,
                Duration.between(begun, Instant.now()).toSeconds());
    }

    private static void stop(Process process, EmbeddedDatabase database) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
        }
        database.close();
    }

    private static void say(String what) {
        System.out.println("Nameh demo: " + what);
    }

    private static String drawPassword() {
        var random = new SecureRandom();
        return WORDS.get(random.nextInt(WORDS.size())) + "-" + WORDS.get(random.nextInt(WORDS.size())) + "-"
                + (10 + random.nextInt(90));
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

    /** Why the demonstration cannot start, in a sentence that says what to do. */
    private static class CannotStart extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CannotStart(String whatToDo) {
            super(whatToDo);
        }
    }
}
