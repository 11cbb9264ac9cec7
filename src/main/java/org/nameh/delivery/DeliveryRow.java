package org.nameh.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.KnownAs;

/**
 * A letter meant for somebody inside, in the list by silence; addressee and body are null where nobody knows or whoever reads may not
 * know, the day where no reminder is set, and
 * in whom the addressee was recognised by which two people and when, where they were not.
 */
public record DeliveryRow(
        Long id,
        RegistrationNumber number,
        KnownAs addressee,
        DeliveryState outcome,
        Boolean waiting,
        LocalDate newsOn,
        String body,
        LocalDate reminderDue,
        KnownAs recognised,
        String firstBy,
        String secondBy,
        Instant secondAt) {

    /** The same for somebody who reads no names. */
    DeliveryRow withoutNames() {
        return new DeliveryRow(id, number, null, outcome, waiting, newsOn, null, reminderDue, null, null, null, null);
    }
}
