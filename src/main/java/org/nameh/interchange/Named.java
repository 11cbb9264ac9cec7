package org.nameh.interchange;

import java.io.Serializable;
import java.util.List;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;

/**
 * Somebody on one side of a letter, as a file names them: what is known of them, and by which key of the file and which
 * reference to an authority (null where there is none) they are told from others.
 */
public record Named(NewCorrespondent facts, String key, String ref) implements Serializable {

    /** Somebody of whom a file tells the name alone. */
    static Named plainly(String name) {
        return new Named(NewCorrespondent.named(name), null, null);
    }

    /** A person or body by name, with what tells them from others. */
    static Named of(CorrespondentKind kind, String name, String key, String ref) {
        return new Named(new NewCorrespondent(kind, List.of(name), null, null, null), key, ref);
    }

    /** The first name. */
    public String name() {
        return facts.names().get(0);
    }
}
