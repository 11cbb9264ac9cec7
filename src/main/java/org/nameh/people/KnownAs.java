package org.nameh.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.nameh.platform.Language;

/** The name of a correspondent in each script; null where the house knows none. */
@Embeddable
public record KnownAs(String latin, String arabic) implements Serializable {

    /** The name in the script of a reader's language, else in the other. */
    public String in(Language reader) {
        var arabicFirst = reader.inArabicScript();
        var wanted = arabicFirst ? arabic : latin;
        return wanted != null ? wanted : arabicFirst ? latin : arabic;
    }
}
