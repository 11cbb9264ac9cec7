package org.nameh.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The results of a run as a table in Markdown, the median of its rounds in each place. */
record Table(Dataset data, Map<Workload, List<Round>> rounds) {

    String text() {
        var text = new StringBuilder("""

                %s, %d letters, %d processors, %d rounds

                | workload | connections | requests | CPU ms | lowest–highest | × static | a second | p50 ms | p95 ms | p99 ms |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """.formatted(
                        LocalDate.now(),
                        data.letters(),
                        Runtime.getRuntime().availableProcessors(),
                        rounds.values().iterator().next().size()));
        rounds.forEach((workload, of) -> text.append(line(workload, of)));
        return text.append('\n').toString();
    }

    private String line(Workload workload, List<Round> of) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.3f | %.3f–%.3f | %.0f | %.0f | %.1f | %.1f | %.1f |%n",
                workload.name(),
                workload.connections(),
                of.stream().mapToDouble(Round::requests).sum(),
                Round.median(of, Round::cpu),
                extreme(of, Round::cpu).getMin(),
                extreme(of, Round::cpu).getMax(),
                ratio(of),
                Round.median(of, Round::perSecond),
                Round.median(of, Round::p50),
                Round.median(of, Round::p95),
                Round.median(of, Round::p99));
    }

    private static java.util.DoubleSummaryStatistics extreme(List<Round> of, ToDoubleFunction<Round> value) {
        return of.stream().mapToDouble(value).summaryStatistics();
    }

    private double ratio(List<Round> of) {
        return Round.median(of, Round::cpu) / Round.median(rounds.get(Workload.named("static")), Round::cpu);
    }
}
