package org.nameh.thread;

import java.time.Instant;
import org.nameh.letter.RegistrationNumber;

/** A bond that stands: of which letter to which, who wrote it down, and who let readers see it (null: nobody). */
public record BondRow(
        Long id,
        BondKind kind,
        RegistrationNumber number,
        RegistrationNumber other,
        String note,
        String boundBy,
        Instant boundAt,
        String openedBy,
        Instant openedAt) {

    boolean isOf(RegistrationNumber letter) {
        return number.equals(letter) || other.equals(letter);
    }

    /** What one of its letters is to the other. */
    public Relation relationOf(RegistrationNumber letter) {
        return Relation.of(kind, number.equals(letter));
    }

    /** The letter to which one of them is bound. */
    public RegistrationNumber boundTo(RegistrationNumber letter) {
        return number.equals(letter) ? other : number;
    }

    /** Whether readers see it wherever they may read both letters. */
    public boolean isOpen() {
        return openedAt != null;
    }
}
