package org.nameh.custody;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** One who holds the original of a letter; has a name of at most 200 characters only where no other word says who it is. */
@Embeddable
public record Holder(@Enumerated(EnumType.STRING) HolderKind kind, String name) implements Serializable {

    /** How many characters a name may have. */
    public static final int LONGEST = 200;

    /** The foundation. */
    public static Holder house() {
        return new Holder(HolderKind.HOUSE, null);
    }

    /** Nobody can say who. */
    public static Holder unknown() {
        return new Holder(HolderKind.UNKNOWN, null);
    }

    /** Whoever a form names: the name counts for somebody else alone. */
    public static Holder of(HolderKind kind, String name) {
        return new Holder(kind, kind == HolderKind.OTHER ? name : null);
    }

    boolean isNamed() {
        return kind != HolderKind.OTHER || name != null && name.length() <= LONGEST;
    }

    boolean isKnown() {
        return kind != HolderKind.UNKNOWN;
    }
}
