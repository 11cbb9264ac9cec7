package org.nameh.receipt;

import java.util.List;
import org.nameh.consent.NameDisclosure;

/**
 * What the public may get of a letter: the form of the writer's name (null: nothing may be published), the languages it was written
 * in and those of translations that may be shown (ISO 639 codes), and whether scans may be.
 */
public record Allowed(NameDisclosure nameForm, List<String> own, List<String> translations, boolean scans) {

    /** Whether anything may be published at all. */
    public boolean text() {
        return nameForm != null;
    }

    /** Whether there is anything that the public could still get less of, short of all. */
    public boolean narrowable() {
        return text() && (nameForm != NameDisclosure.ANONYMOUS || !translations.isEmpty() || scans);
    }
}
