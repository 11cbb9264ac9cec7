package org.nameh.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.nameh.platform.NameKey;

/** A name of a correspondent as one script writes it, with the key under which it is found from any script. */
@Embeddable
public record NameForm(
        @Column(nullable = false) String name,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Script script,

        @Column(name = "name_key", nullable = false) String key)
        implements Serializable {

    /** The form of a name as it was typed. */
    public static NameForm of(String name) {
        return new NameForm(name, Script.of(name), NameKey.of(name));
    }
}
