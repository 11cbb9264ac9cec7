package org.nameh.letter;

import java.time.Instant;
import org.nameh.consignment.Consignment;
import org.nameh.consignment.ConsignmentNumber;
import org.nameh.people.Correspondent;
import org.nameh.people.KnownAs;

/** The entry of one letter in the register as a page shows it; ids and names of the parties are null where nobody knows, the consignment where it came alone. */
public record RegisterEntry(
        RegistrationNumber number,
        int seenVersion,
        EntryState state,
        Description description,
        Long senderId,
        String sender,
        KnownAs senderKnownAs,
        Long addresseeId,
        String addressee,
        KnownAs addresseeKnownAs,
        String registeredBy,
        Instant registeredAt,
        String changedBy,
        Instant changedAt,
        ConsignmentNumber consignment) {

    static RegisterEntry of(Letter letter) {
        return new RegisterEntry(
                letter.getNumber(),
                letter.getVersion(),
                letter.getState(),
                letter.getDescription(),
                letter.getSender().map(Correspondent::getId).orElse(null),
                letter.getSender().map(Correspondent::getName).orElse(null),
                letter.getSender().map(Correspondent::knownAs).orElse(null),
                letter.getAddressee().map(Correspondent::getId).orElse(null),
                letter.getAddressee().map(Correspondent::getName).orElse(null),
                letter.getAddressee().map(Correspondent::knownAs).orElse(null),
                letter.getRegisteredBy(),
                letter.getRegisteredAt(),
                letter.getChangedBy(),
                letter.getChangedAt(),
                letter.getConsignment().map(Consignment::getNumber).orElse(null));
    }
}
