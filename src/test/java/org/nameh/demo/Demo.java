package org.nameh.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            var running = startServer(database.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                running.close();
                database.close();
            }));
            awaitReady(running);
            greet();
            running.join();
        }
    }

    private void prepare() throws IOException {
        if ("production".equals(System.getenv("NAMEH_ENV"))) {
            throw new CannotStart("NAMEH_ENV says production. The demo is for trying things out; unset NAMEH_ENV.");
        }
        if (Boolean.getBoolean("demo.reset")) {
            LocalServer.Plan.remove(folder);
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

    private LocalServer startServer(int database) throws IOException {
        var plan = new LocalServer.Plan(server, folder, Path.of(System.getProperty("demo.war")), pages, management);
        var settings = new HashMap<>(Map.of(
                "NAMEH_DB_PORT",
                String.valueOf(database),
                "NAMEH_DB_NAME",
                "postgres",
                "NAMEH_DEMO",
                "true",
                "NAMEH_DEMO_PASSWORD",
                password,
                "NAMEH_SEAL_KEY",
                sealKey(),
                "NAMEH_PUBLIC_URL",
                "http://127.0.0.1:" + pages,
                "NAMEH_CONTACT_MAIL",
                "letters@example.org"));
        Optional.ofNullable(System.getProperty("demo.letters"))
                .map(folder -> Path.of(folder).toAbsolutePath().normalize().toString())
                .ifPresent(folder -> settings.put("NAMEH_DEMO_LETTERS", folder));
        return LocalServer.start(plan, settings);
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

    private static void awaitReady(LocalServer running) throws IOException, InterruptedException {
        try {
            running.awaitReady(PATIENCE);
        } catch (IllegalStateException failed) {
            throw new CannotStart(failed.getMessage());
        }
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

    private static void say(String what) {
        System.out.println("Nameh demo: " + what);
    }

    private static String drawPassword() {
        var random = new SecureRandom();
        return WORDS.get(random.nextInt(WORDS.size())) + "-" + WORDS.get(random.nextInt(WORDS.size())) + "-"
                + (10 + random.nextInt(90));
    }

    /** Why the demonstration cannot start, in a sentence that says what to do. */
    private static class CannotStart extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CannotStart(String whatToDo) {
            super(whatToDo);
        }
    }
}
