package org.nameh.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Counts of letters by what became of them and by week, as the database gives them row by row. */
final class Weeks {

    private final Map<String, Map<LocalDate, Long>> counts = new HashMap<>();

    void add(String what, LocalDate monday, long letters) {
        counts.computeIfAbsent(what, first -> new HashMap<>()).put(monday, letters);
    }

    /** The week from a Monday on. */
    Week at(LocalDate monday) {
        return new Week(monday, count("RECEIVED", monday), count("APPROVED", monday), count("PUBLISHED", monday));
    }

    private long count(String what, LocalDate monday) {
        return counts.getOrDefault(what, Map.of()).getOrDefault(monday, 0L);
    }
}
