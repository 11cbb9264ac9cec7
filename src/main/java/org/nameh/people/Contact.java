package org.nameh.people;

import jakarta.validation.constraints.Size;

/** How somebody can be reached: addresses and numbers, the way that is safe, and what must never be used. Null where unknown. */
public record Contact(
        @Size(max = 2000) String reach,
        @Size(max = 2000) String safeWay,
        @Size(max = 2000) String neverVia) {

    /** Nothing is known. */
    public static Contact none() {
        return new Contact(null, null, null);
    }

    /** Does not tell: what is written to a log by mistake must not hold it. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
