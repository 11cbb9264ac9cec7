package org.nameh.custody;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who held an original from its arrival until today, as the transfers that stand uncorrected tell it, and what is wrong there. */
final class Timeline {

    private final List<Mark> marks = new ArrayList<>();
    private TransferRow last;
    private LocalDate covered;

    private Timeline(LocalDate receivedOn) {
        covered = receivedOn.minusDays(1);
    }

    /** The marks in the order of the days. */
    static List<Mark> of(List<TransferRow> transfers, LocalDate today) {
        var standing = standing(transfers);
        if (standing.isEmpty()) {
            return List.of();
        }
        var timeline = new Timeline(transfers.get(0).receivedOn());
        standing.forEach(timeline::add);
        timeline.end(today);
        return timeline.marks;
    }

    /** The transfers that nothing corrects and that happened, in the order of their days. */
    static List<TransferRow> standing(List<TransferRow> transfers) {
        var corrected = correctedIds(transfers);
        return transfers.stream()
                .filter(row -> !corrected.contains(row.id()) && row.reason() != TransferReason.NEVER_HAPPENED)
                .sorted(Comparator.comparing(TransferRow::from)
                        .thenComparing(TransferRow::recordedAt)
                        .thenComparing(TransferRow::id))
                .toList();
    }

    static Set<Long> correctedIds(List<TransferRow> transfers) {
        return transfers.stream()
                .map(TransferRow::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void add(TransferRow next) {
        if (last != null) {
            close(next.from());
        }
        if (next.from().isAfter(covered.plusDays(1))) {
            marks.add(Mark.wrong(MarkKind.GAP, covered.plusDays(1), next.from().minusDays(1)));
        } else if (last != null && next.from().isBefore(covered)) {
            marks.add(Mark.wrong(MarkKind.OVERLAP, next.from(), earlier(covered, next.until())));
        }
        if (last != null && next.giver().isKnown() && !next.giver().equals(last.taker())) {
            marks.add(Mark.wrong(MarkKind.CONTRADICTION, next.from(), next.from()));
        }
        marks.add(new Mark(MarkKind.HELD, next.from(), next.until(), next));
        last = next;
    }

    /** What has no end of its own ends when the next begins. */
    private void close(LocalDate nextFrom) {
        var until = last.until() == null ? nextFrom : last.until();
        covered = covered.isAfter(until) ? covered : until;
        var open = marks.size() - 1;
        marks.set(open, new Mark(MarkKind.HELD, last.from(), until, last));
    }

    private static LocalDate earlier(LocalDate day, LocalDate other) {
        return other == null || day.isBefore(other) ? day : other;
    }

    private void end(LocalDate today) {
        if (last.until() == null) {
            return;
        }
        covered = covered.isAfter(last.until()) ? covered : last.until();
        if (covered.isBefore(today)) {
            marks.add(Mark.wrong(MarkKind.GAP, covered.plusDays(1), null));
        }
    }
}
