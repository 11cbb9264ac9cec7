package org.nameh.delivery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of a letter as the events tell it that count: those that nothing corrects, and that happened. */
final class Way {

    private final List<EventRow> events;

    private Way(List<EventRow> events) {
        this.events = events;
    }

    /** The way that all events tell that were ever recorded of a letter. */
    static Way of(List<EventRow> recorded) {
        var corrected = correctedIds(recorded);
        return new Way(recorded.stream()
                .filter(row -> !corrected.contains(row.id()) && row.kind() != EventKind.NEVER_HAPPENED)
                .toList());
    }

    static Set<Long> correctedIds(List<EventRow> recorded) {
        return recorded.stream()
                .map(EventRow::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** A step that a letter cannot take: from where to where. */
    record WrongStep(DeliveryState from, DeliveryState to) {}

    /** The first step that no letter can take once an event is written down, at the end or in place of the one that it corrects. */
    Optional<WrongStep> wrongWith(NewEvent told) {
        var kinds = told.corrects() == null
                ? Stream.concat(events.stream().map(EventRow::kind), Stream.of(told.kind()))
                : events.stream().map(row -> row.id().equals(told.corrects()) ? told.kind() : row.kind());
        var at = DeliveryState.IN_CUSTODY;
        for (var next : kinds.flatMap(kind -> kind.state().stream()).toList()) {
            if (!at.next().contains(next)) {
                return Optional.of(new WrongStep(at, next));
            }
            at = next;
        }
        return Optional.empty();
    }

    /** The events in the order of their days, the earliest first. */
    List<EventRow> byDay() {
        return events.stream()
                .sorted(Comparator.comparing(Way::day).thenComparing(EventRow::ordinal))
                .toList();
    }

    private static LocalDate day(EventRow row) {
        return row.happened()
                .span()
                .map(span -> span.notBefore())
                .orElseGet(() -> LocalDate.ofInstant(row.recordedAt(), ZoneOffset.UTC));
    }

    boolean contains(EventRow row) {
        return events.contains(row);
    }
}
