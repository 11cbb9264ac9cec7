package org.nameh.submission;

import java.io.Serializable;

/** A file that was sent: its id, its name as the sender calls it, its type, how many bytes, and how many pages. */
public record EnclosureRow(long id, String name, String type, int size, int pages) implements Serializable {

    /** How many kilobytes it holds, at least one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }
}
