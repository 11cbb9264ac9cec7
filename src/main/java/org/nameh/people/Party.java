package org.nameh.people;

import java.io.Serializable;

/** Who stands on one side of a letter: somebody the directory knows, somebody new by name, or unknown (both null). */
public record Party(Long known, String name) implements Serializable {

    /** Nobody can say who. */
    public static Party unknown() {
        return new Party(null, null);
    }

    /** Somebody the directory knows. */
    public static Party known(long id) {
        return new Party(id, null);
    }

    /** Somebody the directory does not know yet. */
    public static Party named(String name) {
        return new Party(null, name);
    }
}
