package org.nameh.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.nameh.platform.NameKey;

/** The keys of the parents' names, under which they are compared from any script; null where nobody knows a name. */
@Embeddable
record ParentKeys(
        @Column(name = "father_key") String fatherKey,
        @Column(name = "mother_key") String motherKey) implements Serializable {

    static ParentKeys of(Particulars facts) {
        return new ParentKeys(key(facts.fatherName()), key(facts.motherName()));
    }

    private static String key(String name) {
        return name == null ? null : NameKey.of(name);
    }
}
