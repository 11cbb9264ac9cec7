package org.nameh.review;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings what is kept of a version to what is wanted and touches only what differs: no more than that is written. */
final class Kept {

    private Kept() {}

    static <T> void become(Map<String, T> kept, Map<String, T> wanted) {
        kept.entrySet().retainAll(wanted.entrySet());
        wanted.forEach(kept::putIfAbsent);
    }

    static <T> void become(List<T> kept, List<T> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    static <T> void become(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
