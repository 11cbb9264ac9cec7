package org.nameh.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The book in which consents are written down and taken back. */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class ConsentBook {

    @Inject
    Consents consents;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Writes down a consent and gives its id. */
    public long record(@NotNull RegistrationNumber number, @NotNull @Valid Terms terms) {
        var grant = new Grant(letters.get(number), terms, caller.name(), clock.instant());
        consents.add(grant);
        facts.fire(new ConsentRecorded(number, grant.getId(), terms.act(), terms.nameForm()));
        return grant.getId();
    }

    /** Takes a consent back; what was published under it is gone at the next request. @throws ConsentRefused if unknown or done before */
    public void revoke(long id, String reason) {
        var grant = consents.find(id).orElseThrow(() -> new ConsentRefused("consent.refused.unknown"));
        grant.revoke(reason, caller.name(), clock.instant());
        facts.fire(new ConsentRevoked(grant.getLetter().getNumber(), id));
    }

    /** All consents ever given for a letter, newest first. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public List<ConsentRow> of(@NotNull RegistrationNumber number) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return consents.of(number).stream().map(grant -> row(grant, today)).toList();
    }

    private static ConsentRow row(Grant grant, LocalDate today) {
        return new ConsentRow(
                grant.getId(),
                grant.getTerms(),
                grant.allows(grant.getTerms().act(), today),
                grant.getRecordedBy(),
                grant.getRecordedAt(),
                grant.getRevocation().map(Revocation::getRevokedBy).orElse(null),
                grant.getRevocation().map(Revocation::getRevokedAt).orElse(null));
    }
}
