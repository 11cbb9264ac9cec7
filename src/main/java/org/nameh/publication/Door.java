package org.nameh.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.nameh.consent.Act;
import org.nameh.consent.Consents;
import org.nameh.consent.GivenHow;
import org.nameh.consent.Grant;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.letter.Kinds;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Role;
import org.nameh.review.Circles;
import org.nameh.review.LetterVersion;
import org.nameh.review.Versions;

/** The door between the desk and the reading room: the only way for a letter to the public, and back. */
@Stateless
@RolesAllowed(Role.EDITOR)
public class Door {

    @Inject
    Publications publications;

    @Inject
    Versions versions;

    @Inject
    Consents consents;

    @Inject
    Embargoes embargoes;

    @Inject
    Circles circles;

    @Inject
    Kinds kinds;

    @Inject
    Shelf shelf;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Publishes the approved version of a letter, from an instant on (null: now); an earlier edition makes room.
     *
     * @throws PublicationRefused if no version is approved, if no consent covers publishing the text in its language, or if the
     *     consent hides the writer's name and it can be read; also for a later day while an edition stands already
     */
    public void publish(@NotNull RegistrationNumber number, Instant publishAt) {
        var version =
                versions.approved(number).orElseThrow(() -> new PublicationRefused("publication.refused.notApproved"));
        var from = publishAt == null ? clock.instant() : publishAt;
        var consent = consent(number, from).orElseThrow(() -> new PublicationRefused("publication.refused.noConsent"));
        requireCovered(consent, version.getContent().language());
        requireHidden(version, consent.getTerms());
        publications.live(number).ifPresent(earlier -> makeRoom(earlier, from));
        var approval = versions.approval(version).orElseThrow();
        var publication = new Publication(approval, version, consent, from, caller.name(), clock.instant());
        publications.add(publication);
        shelf.put(publication.getId(), projection(version, consent.getTerms()));
        scanConsent(version, from)
                .ifPresent(scans -> shelf.putPages(publication.getPublicId(), version.getId(), scans.getId()));
        facts.fire(new PublicationMoved(
                number, "LETTER_PUBLISHED", "version %d from %s".formatted(version.getOrdinal(), from)));
    }

    private Optional<Grant> consent(RegistrationNumber number, Instant when) {
        return consents.allowing(number, Act.PUBLISH_TEXT, LocalDate.ofInstant(when, ZoneOffset.UTC));
    }

    private Optional<Grant> scanConsent(LetterVersion version, Instant when) {
        return consents.allowing(
                        version.getLetter().getNumber(), Act.PUBLISH_SCAN, LocalDate.ofInstant(when, ZoneOffset.UTC))
                .filter(grant -> grant.getTerms().cover(version.getContent().language()));
    }

    /** Whether a consent allows to show the scans of the approved version of a letter, from an instant on (null: now). */
    public boolean showsScans(@NotNull RegistrationNumber number, Instant publishAt) {
        var from = publishAt == null ? clock.instant() : publishAt;
        return versions.approved(number)
                .flatMap(version -> scanConsent(version, from))
                .isPresent();
    }

    private static void requireCovered(Grant consent, String language) {
        if (!consent.getTerms().cover(language)) {
            throw new PublicationRefused("publication.refused.language", Language.of(language));
        }
    }

    private void requireHidden(LetterVersion version, Terms terms) {
        var exposed = proof(version).exposed(terms, projection(version, terms));
        if (!exposed.isEmpty()) {
            throw new PublicationRefused("publication.refused.nameReadable", exposed.get(0));
        }
    }

    private ConsentProof proof(LetterVersion version) {
        return new ConsentProof(version.getContent(), version.getEntry(), circles.of(version.getLetter()));
    }

    private void makeRoom(Publication earlier, Instant from) {
        if (from.isAfter(clock.instant())) {
            throw new PublicationRefused("publication.refused.laterEdition");
        }
        if (publications.suspension(earlier).isPresent()
                && earlier.getConsent().getRevocation().isEmpty()) {
            throw new PublicationRefused("publication.refused.suspended");
        }
        if (embargoes.standOn(earlier.getVersion().getLetter().getNumber())) {
            throw new PublicationRefused("publication.refused.embargoed");
        }
        shelf.takeAway(earlier.getPublicId());
        earlier.supersede(caller.name(), clock.instant());
        publications.write();
    }

    private static Projection projection(LetterVersion version, Terms terms) {
        return Projection.of(version.getLetter().getPublicId(), version.getContent(), version.getEntry(), terms);
    }

    /** Stops a publication at once: from the next request on nobody reads it. @throws PublicationRefused if there is none, or it is stopped */
    public void suspend(@NotNull RegistrationNumber number, String reason) {
        var publication = live(number);
        if (publications.suspension(publication).isPresent()) {
            throw new PublicationRefused("publication.refused.suspendedBefore");
        }
        publications.add(new Suspension(publication, reason, caller.name(), clock.instant()));
        facts.fire(new PublicationMoved(number, "LETTER_SUSPENDED", ""));
    }

    /** Proposes to let a suspended letter be read again. @throws PublicationRefused if somebody did, and after a revocation of consent */
    public void proposeRestoring(@NotNull RegistrationNumber number) {
        restorable(number).propose(caller.name(), clock.instant());
        publications.write();
        facts.fire(new PublicationMoved(number, "RESTORING_PROPOSED", ""));
    }

    /**
     * Lets a suspended letter be read again, as another editor proposed.
     *
     * @throws PublicationRefused to whoever proposed it, before anybody did, and after a revocation of consent
     */
    public void restore(@NotNull RegistrationNumber number) {
        restorable(number).lift(caller.name(), clock.instant());
        facts.fire(new PublicationMoved(number, "LETTER_RESTORED", ""));
    }

    private Suspension restorable(RegistrationNumber number) {
        var publication = live(number);
        var suspension = publications
                .suspension(publication)
                .orElseThrow(() -> new PublicationRefused("publication.refused.notSuspended"));
        if (publication.getConsent().getRevocation().isPresent()) {
            throw new PublicationRefused("publication.refused.noConsent");
        }
        return suspension;
    }

    /**
     * Withdraws a letter for good; a tombstone says so where the public had seen it, with a note if there is one.
     *
     * @throws PublicationRefused if it is not published, or the note tells what is withheld
     */
    public void withdraw(@NotNull RegistrationNumber number, @NotNull @Valid Withdrawal how) {
        var publication = live(number);
        how.requireSilentOn(withheld(publication.getVersion()));
        shelf.bury(publication.getPublicId(), how.ground());
        publication.withdraw(how.ground(), how.reason(), caller.name(), clock.instant());
        publications.note(publication, how.notes());
        facts.fire(new PublicationMoved(number, "LETTER_WITHDRAWN", how.ground().name()));
    }

    private List<String> withheld(LetterVersion version) {
        return version.getContent().withheldFrom(circles.of(version.getLetter()));
    }

    private Publication live(RegistrationNumber number) {
        return publications.live(number).orElseThrow(() -> new PublicationRefused("publication.refused.notPublished"));
    }

    /** How a letter stands before the public; empty if it is not published. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public Optional<PublicationSheet> sheet(@NotNull RegistrationNumber number) {
        return publications.live(number).map(this::sheet);
    }

    private PublicationSheet sheet(Publication live) {
        var suspension = publications.suspension(live);
        var restoring = suspension.flatMap(Suspension::getRestoring);
        return new PublicationSheet(
                live.getPublicId(),
                live.getPublishAt(),
                live.getPublishedBy(),
                live.getVersion().getOrdinal(),
                suspension.map(Suspension::getSuspendedBy).orElse(null),
                suspension.map(Suspension::getSuspendedAt).orElse(null),
                suspension.map(Suspension::getReason).orElse(null),
                restoring.map(Restoring::getProposedBy).orElse(null),
                restoring.map(Restoring::getProposedAt).orElse(null),
                live.getConsent().getRevocation().isPresent());
    }

    /**
     * The newest version of a letter exactly as the public would read it under the consent in force, without one nameless; with
     * what publishing it would be refused for, or would leave out. Empty if nothing is written down yet.
     */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public Optional<Preview> preview(@NotNull RegistrationNumber number, @NotNull Language reader) {
        var terms = consent(number, clock.instant()).map(Grant::getTerms);
        return versions.latest(number).map(version -> preview(version, terms, reader));
    }

    private Preview preview(LetterVersion version, Optional<Terms> terms, Language reader) {
        var made = projection(version, terms.orElseGet(Door::nameless));
        return new Preview(
                made.in(reader, kinds.labels(reader).get(made.kind())),
                proof(version).under(terms, made));
    }

    private static Terms nameless() {
        return new Terms(
                Act.PUBLISH_TEXT,
                NameDisclosure.ANONYMOUS,
                null,
                List.of(),
                LocalDate.EPOCH,
                null,
                GivenHow.IN_WRITING,
                null);
    }
}
