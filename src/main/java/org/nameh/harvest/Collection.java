package org.nameh.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The whole collection in one format, written letter by letter. */
public interface Collection {

    /** Writes all letters, as they stood when they last changed. */
    void write(OutputStream out, Instant changedAt) throws IOException;

    /** Does something with all of a list that comes in slices by key, in their order. */
    static <T> void forEach(Function<String, List<T>> slices, Function<T, String> key, Step<T> step)
            throws IOException {
        for (var slice = slices.apply("");
                !slice.isEmpty();
                slice = slices.apply(key.apply(slice.get(slice.size() - 1)))) {
            for (var one : slice) {
                step.take(one);
            }
        }
    }

    /** What is done with one of them. */
    @FunctionalInterface
    interface Step<T> {

        /** Does it. */
        void take(T one) throws IOException;
    }
}
