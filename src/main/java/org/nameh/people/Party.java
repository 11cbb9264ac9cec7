package org.nameh.people;

import java.io.Serializable;
import org.nameh.platform.Text;

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

    /** Whoever was typed into a form, and chosen there from those the directory knows, or not (null). Unknown where nothing is typed. */
    public static Party typed(Long chosen, String typed) {
        var name = Text.clean(typed);
        if (name == null) {
            return unknown();
        }
        return chosen == null ? named(name) : known(chosen);
    }
}
