package org.nameh.receipt;

import java.util.Set;
import org.nameh.consent.NameDisclosure;

/**
 * What a writer wants the public to get no more of: another form of the name (null: as it is) with its pseudonym, the translations that
 * may stay (ISO 639 codes; all those there are: as it is), and whether scans go.
 */
public record Wish(NameDisclosure nameForm, String pseudonym, Set<String> translations, boolean withoutScans) {

    /** How long a pseudonym may be, in characters. */
    public static final int LONGEST_PSEUDONYM = 200;
}
