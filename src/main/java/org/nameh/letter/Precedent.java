package org.nameh.letter;

import java.time.LocalDate;
import java.util.List;
import org.nameh.consignment.Consignment;

/**
 * What the letter registered just before lets one expect of the next. The number is null where a consignment has no letter yet;
 * kind, addressee and place are null where nobody knows.
 */
public record Precedent(
        RegistrationNumber number,
        String kind,
        ModeOfReceipt mode,
        LocalDate receivedOn,
        List<String> languages,
        Long addresseeId,
        String addressee,
        String place) {

    /** What a consignment lets one expect of its first letter. */
    static Precedent of(Consignment consignment) {
        return new Precedent(
                null,
                null,
                ModeOfReceipt.valueOf(consignment.getMode()),
                consignment.getReceivedOn(),
                List.of(Description.UNDETERMINED),
                null,
                null,
                null);
    }

    /** Whether somebody must still say of what kind that letter is, or in which language. */
    public boolean incomplete() {
        return kind == null || languages.contains(Description.UNDETERMINED);
    }
}
