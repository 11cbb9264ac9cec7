package org.nameh.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A server in a folder of its own, reachable from this machine alone, so that a build beside it disturbs nothing. */
public final class LocalServer implements AutoCloseable {

    private final Process process;
    private final Plan plan;

    private LocalServer(Process process, Plan plan) {
        this.process = process;
        this.plan = plan;
    }

    /** Lays the server out and starts it with an environment; it is not ready yet. */
    public static LocalServer start(Plan plan, Map<String, String> environment) throws IOException {
        plan.lay();
        var command = StandaloneCommandBuilder.of(plan.provisioned)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .addJavaOptions("-Xmx512m", "-Djava.net.preferIPv4Stack=true")
                .addServerArguments(
                        "-Djboss.server.base.dir=" + plan.base(),
                        "-b=127.0.0.1",
                        "-bmanagement=127.0.0.1",
                        "-Djboss.http.port=" + plan.port,
                        "-Djboss.https.port=" + (plan.port + 363),
                        "-Djboss.management.http.port=" + plan.managementPort);
        var launcher = Launcher.of(command).setRedirectErrorStream(true).redirectOutput(plan.log());
        if (System.getenv("NAMEH_PUBLIC_URL") == null) {
            launcher.addEnvironmentVariable("NAMEH_PUBLIC_URL", "http://127.0.0.1:" + plan.port);
        }
        environment.forEach(launcher::addEnvironmentVariable);
        return new LocalServer(launcher.launch(), plan);
    }

    /** Waits until pages are answered, with a dot now and then. @throws IllegalStateException if that never happens */
    public void awaitReady(Duration patience) throws IOException, InterruptedException {
        var end = Instant.now().plus(patience);
        var client = HttpClient.newHttpClient();
        var front = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + plan.port + "/en/letters"))
                .build();
        while (process.isAlive() && !hasFailed() && end.isAfter(Instant.now())) {
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
        throw new IllegalStateException("the server did not come up; " + plan.log() + " says why.");
    }

    /** Whether the server came up without the application. */
    private boolean hasFailed() throws IOException {
        return Files.readString(plan.log().toPath()).contains("WFLYSRV0026");
    }

    /** Waits until the server ends. */
    public void join() throws InterruptedException {
        process.waitFor();
    }

    /** The process in which it runs. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
        }
    }

    /** What a server is made of: the one that the build provisioned, a folder, the archive to deploy, and its ports. */
    public record Plan(Path provisioned, Path folder, Path war, int port, int managementPort) {

        private Path base() {
            return folder.resolve("server");
        }

        private java.io.File log() {
            return folder.resolve("server.log").toFile();
        }

        private void lay() throws IOException {
            remove(base());
            Files.createDirectories(base().resolve("deployments"));
            Files.createDirectories(base().resolve("configuration"));
            try (var configuration = Files.list(provisioned.resolve("standalone/configuration"))) {
                for (var file : configuration.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, base().resolve("configuration").resolve(file.getFileName()));
                }
            }
            Files.copy(war, base().resolve("deployments/ROOT.war"));
        }

        /** Removes a folder with all that is in it, if it is there. */
        public static void remove(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
