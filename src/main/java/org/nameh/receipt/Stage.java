package org.nameh.receipt;

/** How far a letter has come, as its writer may know it; the view {@code desk.receipt_standing} says so. */
public enum Stage {
    /** It is here and registered. */
    RECEIVED,
    /** Somebody is reading it, to decide. */
    BEING_READ,
    /** It may be published. */
    APPROVED,
    /** The public can read it. */
    PUBLISHED,
    /** The public could read it, and cannot now. */
    STOPPED,
    /** It was taken out of publication for good. */
    WITHDRAWN,
    /** It is kept, and will not be published. */
    KEPT,
    /** Its entry in the register is closed. */
    CLOSED
}
