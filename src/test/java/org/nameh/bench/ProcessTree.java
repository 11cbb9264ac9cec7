package org.nameh.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Some processes and all that they started, as Linux shows them under {@code /proc}. */
final class ProcessTree {

    private static final Path PROC = Path.of("/proc");
    /** Ticks a second; Linux has shown 100 to programs on every architecture that Java 17 runs on. */
    private static final double TICKS = 100;

    private final Set<Long> roots;

    ProcessTree(Set<Long> roots) {
        if (!Files.exists(PROC.resolve("self/stat"))) {
            throw new IllegalStateException("the benchmark reads CPU times from /proc: it runs on Linux only");
        }
        this.roots = roots;
    }

    /** The CPU time that the processes have used so far, in ms: user and system time, ended children included. */
    double cpu() throws IOException {
        return members(lines(), roots).stream().mapToLong(ProcessLine::ticks).sum() * 1000 / TICKS;
    }

    /** The memory of the processes in MiB; what several share is counted once (PSS). */
    double memory() throws IOException {
        var kib = 0L;
        for (var member : members(lines(), roots)) {
            kib += pss(member.id());
        }
        return kib / 1024.0;
    }

    private static long pss(long process) {
        return read(PROC.resolve(process + "/smaps_rollup"))
                .flatMap(text -> text.lines()
                        .filter(line -> line.startsWith("Pss:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst())
                .orElse(0L);
    }

    /** The processes of a list that are roots or descend from one. */
    static List<ProcessLine> members(List<ProcessLine> all, Set<Long> roots) {
        var found = new HashSet<>(roots);
        for (var before = -1; before < found.size(); ) {
            before = found.size();
            all.stream().filter(one -> found.contains(one.parent())).forEach(one -> found.add(one.id()));
        }
        return all.stream().filter(one -> found.contains(one.id())).toList();
    }

    private static List<ProcessLine> lines() throws IOException {
        var lines = new ArrayList<ProcessLine>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (var process : processes) {
                read(process.resolve("stat")).map(ProcessLine::read).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** A file that is gone as soon as its process is. */
    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException ended) {
            return Optional.empty();
        }
    }
}
