package org.nameh.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nameh.custody.EvidenceFile;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The book that tells of each letter meant for somebody inside what became of it. News is added, never rewritten. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class DossierBook {

    @Inject
    Dossiers dossiers;

    @Inject
    DeliveryEvents events;

    @Inject
    Reminders reminders;

    @Inject
    Intermediaries intermediaries;

    @Inject
    ProofFiles files;

    @Inject
    DossierClerk clerk;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The dossier of a letter; nothing for a letter that is meant for nobody inside. */
    public Optional<DossierSheet> of(@NotNull RegistrationNumber number) {
        return dossiers.head(number)
                .map(head -> DossierSheet.of(
                        head,
                        events.of(number),
                        reminders.of(number),
                        dossiers.recognised(head.letterId()),
                        LocalDate.now(clock)));
    }

    /** One event of a letter. @throws UnknownDelivery if nobody recorded it for this letter */
    public EventRow event(@NotNull RegistrationNumber number, long id) {
        return events.of(number).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownDelivery::new);
    }

    /** The bodies through which letters travel, by name. */
    public List<BodyRow> bodies() {
        return intermediaries.all();
    }

    /**
     * Writes down what happened to a letter and gives the id of the event; a repeated one (same token) gives the id of the first.
     *
     * @throws DeliveryRefused if it is not whole, needs a proof, or if no letter can go that way
     * @throws UnknownDelivery if the letter has no dossier
     */
    public long record(@NotNull RegistrationNumber number, @NotNull @Valid NewEvent event) {
        dossiers.hold(number);
        return events.recordedWith(event.token(), number)
                .orElseGet(() -> clerk.take(number, event, null, null).getId());
    }

    /**
     * Writes down what happened to a letter, with the file that proves it.
     *
     * @throws DeliveryRefused as without, and if the file is too large, empty, or neither JPEG, PNG nor PDF
     */
    public long record(@NotNull RegistrationNumber number, @NotNull @Valid NewEvent event, @NotNull NewProof proof) {
        dossiers.hold(number);
        return events.recordedWith(event.token(), number)
                .orElseGet(() -> clerk.take(number, event, proof, null).getId());
    }

    /** The file that proves an event. @throws UnknownDelivery if there is none */
    public EvidenceFile proof(long event) {
        return files.get(event).orElseThrow(UnknownDelivery::new);
    }

    /** Declares a letter to be meant for somebody inside; once more changes nothing. */
    @RolesAllowed(Role.REGISTRAR)
    public void declare(@NotNull RegistrationNumber number) {
        dossiers.hold(number);
        var letter = letters.get(number);
        letter.requireNotVoid();
        if (dossiers.head(number).isEmpty()) {
            dossiers.add(new Dossier(letter.getId(), caller.name(), clock.instant()));
            facts.fire(new DossierOpened(number));
        }
    }

    /** Takes a declaration back before anything happened to the letter. @throws DeliveryRefused once something did */
    @RolesAllowed(Role.REGISTRAR)
    public void withdraw(@NotNull RegistrationNumber number) {
        dossiers.hold(number);
        if (!dossiers.withdraw(letters.get(number).getId())) {
            throw new DeliveryRefused("delivery.refused.withdraw");
        }
        facts.fire(new DossierWithdrawn(number));
    }
}
