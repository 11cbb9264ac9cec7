package org.nameh.platform;

import java.util.List;

/** Some rows of a longer list, and whether more follow. */
public record Slice<T>(List<T> rows, boolean more) {

    /** A slice of at most {@code size} rows, cut from a query that asked for one more. */
    public static <T> Slice<T> of(List<T> oneMore, int size) {
        return oneMore.size() > size
                ? new Slice<>(List.copyOf(oneMore.subList(0, size)), true)
                : new Slice<>(oneMore, false);
    }

    /** The last row of the slice. @throws java.util.NoSuchElementException if it is empty */
    public T last() {
        if (rows.isEmpty()) {
            throw new java.util.NoSuchElementException("an empty slice has no last row");
        }
        return rows.get(rows.size() - 1);
    }
}
