package org.nameh.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nameh.demo.LocalServer;

/** The benchmark: {@code bin/bench [letters] [workload …]}; see docs/performance.md. */
public final class Bench {

    private static final Path FOLDER = Path.of(System.getProperty("bench.dir", ".bench"));
    private static final int PORT = Integer.getInteger("bench.port", 28480);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "5"));

    private final Dataset data;
    private final List<Workload> workloads;
    private final Map<Workload, List<Round>> rounds = new LinkedHashMap<>();
    private final Set<Workload> leftOut = new HashSet<>();

    private Bench(Dataset data, List<Workload> workloads) {
        this.data = data;
        this.workloads = workloads;
    }

    /** Measures, prints a table, and ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var wanted = new ArrayList<>(Arrays.asList(arguments));
        if (wanted.remove("--fresh")) {
            LocalServer.Plan.remove(FOLDER.toAbsolutePath());
        }
        var counted = !wanted.isEmpty() && wanted.get(0).matches("\\d+");
        var letters = counted ? Integer.parseInt(wanted.remove(0)) : 10_000;
        new Bench(new Dataset(letters), chosen(wanted)).run();
    }

    /** The workloads that were named, or all, with the static file before them: the others are compared with it. */
    private static List<Workload> chosen(List<String> names) {
        if (names.isEmpty()) {
            return Workload.NAMED;
        }
        var chosen = new ArrayList<>(List.of(Workload.named("static")));
        names.stream().map(Workload::named).filter(one -> !chosen.contains(one)).forEach(chosen::add);
        return chosen;
    }

    private void run() throws IOException, InterruptedException, SQLException {
        var ground = Ground.open(FOLDER.toAbsolutePath(), PORT);
        Runtime.getRuntime().addShutdownHook(new Thread(ground::close));
        ground.lay(data);
        say("starting the server …");
        ground.startServer(
                Path.of("target", "server").toAbsolutePath(),
                Path.of(System.getProperty("bench.war", "target/ROOT.war")));
        var before = ground.server().memory();
        measure(ground);
        report(ground, before);
        System.exit(leftOut.isEmpty() ? 0 : 1); // lets the hook stop what was started
    }

    private void report(Ground ground, double before) throws IOException {
        System.out.print(new Table(data, rounds).text());
        System.out.printf(
                "Memory (PSS): server %.0f MiB when it came up, %.0f MiB after the run; with PostgreSQL %.0f MiB%n",
                before, ground.server().memory(), ground.processes().memory());
    }

    private void measure(Ground ground) throws IOException, InterruptedException {
        var processes = ground.processes();
        var crews = new ArrayList<Crew>();
        for (var workload : workloads) {
            say("warming up " + workload.name() + " …");
            attempt(workload, () -> {
                var crew = new Crew(workload, data, PORT);
                crew.work(SECONDS);
                crews.add(crew);
            });
        }
        for (var round = 1; round <= ROUNDS; round++) {
            say("round " + round + " of " + ROUNDS + " …");
            for (var crew : crews) {
                attempt(crew.workload(), () -> measure(crew, processes));
            }
            say("the server holds %.0f MiB".formatted(ground.server().memory()));
        }
        crews.forEach(Crew::close);
        leftOut.forEach(rounds::remove);
    }

    /** Does something for a workload that has not failed yet. */
    private void attempt(Workload workload, Step step) throws IOException, InterruptedException {
        try {
            if (!leftOut.contains(workload)) {
                step.take();
            }
        } catch (Wire.WrongAnswer failed) {
            leftOut.add(workload);
            say(workload.name() + " is left out: " + failed.getMessage());
        }
    }

    private void measure(Crew crew, ProcessTree processes) throws IOException, InterruptedException {
        var cpu = processes.cpu();
        var from = System.nanoTime();
        var latencies = crew.work(SECONDS);
        var seconds = (System.nanoTime() - from) / 1e9;
        rounds.computeIfAbsent(crew.workload(), first -> new ArrayList<>())
                .add(Round.of(latencies, crew.workload().pieces(), processes.cpu() - cpu, seconds));
    }

    static void say(String what) {
        System.out.println("bench: " + what);
    }

    /** Something that may get a wrong answer. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException, InterruptedException;
    }
}
