package org.nameh.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.consent.Grant;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Role;
import org.nameh.review.Conflicts;
import org.nameh.review.LetterVersion;
import org.nameh.review.Translations;
import org.nameh.review.Versions;

/** The door between the desk and the reading room: the only way for a letter to the public, and back. */
@Stateless
@AssignedOnly
@RolesAllowed(Role.EDITOR)
public class Door {

    @Inject
    Publications publications;

    @Inject
    Editions editions;

    @Inject
    PublicForms forms;

    @Inject
    Conflicts conflicts;

    @Inject
    Versions versions;

    @Inject
    Translations translations;

    @Inject
    Shelf shelf;

    @Inject
    WaitingNotes waiting;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Publishes the approved version of a letter without the translations into some languages, and what stands above them; from an
     * instant on (null: now).
     *
     * @throws PublicationRefused if no version is approved as the house asks, if no consent covers publishing the text in its
     *     language, if the consent hides the writer's name and it can be read, or if nobody has signed another translation off that
     *     the consent covers; also where it would correct what is read already, and for a later day of the same text
     */
    public void publish(@NotNull RegistrationNumber number, Instant publishAt, @NotNull Set<String> without) {
        letOut(number, publishAt, without, Map.of());
    }

    /**
     * Publishes the approved version of a letter, without the translations into some languages, in place of the edition that is
     * read, which stays until the instant has come. Change notes tell the public what changed, by language of the pages.
     *
     * @throws PublicationRefused without a note, or with one that tells what is withheld; else like an edition
     */
    public void correct(
            @NotNull RegistrationNumber number,
            Instant publishAt,
            @NotNull Set<String> without,
            @NotNull Map<String, String> changeNotes) {
        letOut(number, publishAt, without, changeNotes);
    }

    private void letOut(
            RegistrationNumber number, Instant publishAt, Set<String> without, Map<String, String> changeNotes) {
        conflicts.requireNone(number, caller.name());
        var version =
                versions.approved(number).orElseThrow(() -> new PublicationRefused("publication.refused.notApproved"));
        requireApproved(version);
        var from = publishAt == null ? clock.instant() : publishAt;
        var consent =
                forms.consent(number, from).orElseThrow(() -> new PublicationRefused("publication.refused.noConsent"));
        forms.requireCovered(version, consent.getTerms());
        var unsigned = translations.unsigned(version);
        requireSignedOff(unsigned, consent, without);
        var left = Stream.concat(unsigned.stream(), without.stream()).collect(Collectors.toSet());
        var room = editions.makeRoom(number, version, from);
        var notes = room.isCorrection() ? told(version, consent, changeNotes) : Map.<String, String>of();
        var publication = publication(version, consent, room, from);
        publication.tell(notes);
        publications.add(publication);
        shelf.put(publication, forms.of(version, version.getContent().without(left), consent.getTerms(), notes));
        forms.scanConsent(version, from).ifPresent(scans -> shelf.putPages(publication, scans.getId()));
        forms.tellingConsent(number, from).ifPresent(told -> waiting.put(publication, told.getId()));
        facts.fire(new PublicationMoved(
                number,
                room.isCorrection() ? "LETTER_CORRECTED" : "LETTER_PUBLISHED",
                "version %d from %s".formatted(version.getOrdinal(), from)));
    }

    /** Whether a consent allows to show the scans of the approved version of a letter, from an instant on (null: now). */
    public boolean showsScans(@NotNull RegistrationNumber number, Instant publishAt) {
        var from = publishAt == null ? clock.instant() : publishAt;
        return versions.approved(number)
                .flatMap(version -> forms.scanConsent(version, from))
                .isPresent();
    }

    /**
     * Since which year a letter waits, where its family lets readers know: publishing it now tells them. Empty where it does not
     * wait, or nobody lets it be told.
     */
    public Optional<Integer> tellsUndelivered(@NotNull RegistrationNumber number) {
        return forms.tellingConsent(number, clock.instant()).flatMap(told -> waiting.waitingSince(number));
    }

    private void requireApproved(LetterVersion version) {
        if (!versions.isApproved(version)) {
            throw new PublicationRefused("publication.refused.secondApproval");
        }
    }

    private static void requireSignedOff(Set<String> unsigned, Grant consent, Set<String> without) {
        unsigned.stream()
                .filter(language -> consent.getTerms().cover(language) && !without.contains(language))
                .findFirst()
                .ifPresent(language -> {
                    throw new PublicationRefused("publication.refused.translation", Language.of(language));
                });
    }

    private Publication publication(LetterVersion version, Grant consent, Room room, Instant from) {
        var approval = versions.approval(version).orElseThrow();
        return new Publication(approval, version, consent, room, from, caller.name(), clock.instant());
    }

    private Map<String, String> told(LetterVersion version, Grant consent, Map<String, String> notes) {
        if (notes.isEmpty()) {
            throw new PublicationRefused("publication.refused.noChangeNote");
        }
        PublicNotes.requireSilent(forms.toldBy(notes, version, consent.getTerms()));
        return notes;
    }

    /** By the language of a change note, what it tells although the letter, or the consent to publish it, withholds it. */
    public Map<String, String> toldBy(@NotNull RegistrationNumber number, @NotNull Map<String, String> changeNotes) {
        return versions.approved(number)
                .map(version -> forms.toldBy(changeNotes, version))
                .orElse(Map.of());
    }

    /** Stops a letter at once: from the next request on nobody reads it. @throws PublicationRefused if it is not out, or is stopped */
    public void suspend(@NotNull RegistrationNumber number, String reason) {
        var free = standing(number).stream()
                .filter(edition -> publications.suspension(edition).isEmpty())
                .toList();
        if (free.isEmpty()) {
            throw new PublicationRefused("publication.refused.suspendedBefore");
        }
        free.forEach(edition -> publications.add(new Suspension(edition, reason, caller.name(), clock.instant())));
        facts.fire(new PublicationMoved(number, "LETTER_SUSPENDED", ""));
    }

    /** Proposes to let a suspended letter be read again. @throws PublicationRefused if somebody did, and after a revocation of consent */
    public void proposeRestoring(@NotNull RegistrationNumber number) {
        restorable(number).forEach(stop -> stop.propose(caller.name(), clock.instant()));
        publications.write();
        facts.fire(new PublicationMoved(number, "RESTORING_PROPOSED", ""));
    }

    /**
     * Lets a suspended letter be read again, as another editor proposed.
     *
     * @throws PublicationRefused to whoever proposed it, before anybody did, and after a revocation of consent
     */
    public void restore(@NotNull RegistrationNumber number) {
        restorable(number).forEach(stop -> stop.lift(caller.name(), clock.instant()));
        facts.fire(new PublicationMoved(number, "LETTER_RESTORED", ""));
    }

    private List<Suspension> restorable(RegistrationNumber number) {
        conflicts.requireNone(number, caller.name());
        var standing = standing(number);
        var stops = standing.stream()
                .flatMap(edition -> publications.suspension(edition).stream())
                .toList();
        if (stops.isEmpty()) {
            throw new PublicationRefused("publication.refused.notSuspended");
        }
        if (standing.stream()
                .anyMatch(edition -> edition.getConsent().getRevocation().isPresent())) {
            throw new PublicationRefused("publication.refused.noConsent");
        }
        return stops;
    }

    /**
     * Withdraws a letter for good; a tombstone says so where the public had seen it, with a note if there is one.
     *
     * @throws PublicationRefused if it is not published, or the note tells what is withheld
     */
    public void withdraw(@NotNull RegistrationNumber number, @NotNull @Valid Withdrawal how) {
        var standing = standing(number);
        standing.forEach(edition -> how.requireSilentOn(forms.withheld(edition.getVersion())));
        var first = standing.get(0);
        shelf.bury(first.getPublicId(), how.ground());
        standing.forEach(edition -> edition.withdraw(how.ground(), how.reason(), caller.name(), clock.instant()));
        publications.note(first, how.notes());
        facts.fire(new PublicationMoved(number, "LETTER_WITHDRAWN", how.ground().name()));
    }

    private List<Publication> standing(RegistrationNumber number) {
        var standing = editions.settled(number);
        if (standing.isEmpty()) {
            throw new PublicationRefused("publication.refused.notPublished");
        }
        return standing;
    }

    /** How a letter stands before the public; empty if it is not published. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public Optional<PublicationSheet> sheet(@NotNull RegistrationNumber number) {
        return editions.sheet(number);
    }

    /**
     * The newest version of a letter exactly as the public would read it under the consent in force, without one nameless: without
     * the translations that nobody has signed off, and with them for whoever has them still to read; with what publishing it would
     * be refused for, or would leave out. Empty if nothing is written down yet.
     */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public Optional<Preview> preview(@NotNull RegistrationNumber number, @NotNull Language reader) {
        return versions.latest(number).map(version -> forms.preview(version, reader));
    }
}
