package org.nameh.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.nameh.readingroom.Rendition;
import org.nameh.review.Conflicts;
import org.nameh.review.LetterVersion;
import org.nameh.review.Passages;
import org.nameh.review.Versions;

/** The door between the desk and the reading room: the only way for a letter to the public, and back. */
@Stateless
@RolesAllowed(Role.EDITOR)
public class Door {

    @Inject
    Publications publications;

    @Inject
    Editions editions;

    @Inject
    Conflicts conflicts;

    @Inject
    Versions versions;

    @Inject
    Consents consents;

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
     * Publishes the approved version of a letter, from an instant on (null: now).
     *
     * @throws PublicationRefused if no version is approved as the house asks, if no consent covers publishing the text in its
     *     language, or if the consent hides the writer's name and it can be read; also where it would correct what is read
     *     already, and for a later day of the same text
     */
    public void publish(@NotNull RegistrationNumber number, Instant publishAt) {
        letOut(number, publishAt, Map.of());
    }

    /**
     * Publishes the approved version of a letter in place of the edition that is read, which stays until the instant has come.
     * Change notes tell the public what changed, by language of the pages.
     *
     * @throws PublicationRefused without a note, or with one that tells what is withheld; else like an edition
     */
    public void correct(
            @NotNull RegistrationNumber number, Instant publishAt, @NotNull Map<String, String> changeNotes) {
        letOut(number, publishAt, changeNotes);
    }

    private void letOut(RegistrationNumber number, Instant publishAt, Map<String, String> changeNotes) {
        conflicts.requireNone(number, caller.name());
        var version =
                versions.approved(number).orElseThrow(() -> new PublicationRefused("publication.refused.notApproved"));
        requireApproved(version);
        var from = publishAt == null ? clock.instant() : publishAt;
        var consent = consent(number, from).orElseThrow(() -> new PublicationRefused("publication.refused.noConsent"));
        requireCovered(consent, version.getContent().language());
        requireHidden(exposed(version, consent.getTerms()));
        var room = editions.makeRoom(number, version, from);
        var notes = room.isCorrection() ? told(version, consent.getTerms(), changeNotes) : Map.<String, String>of();
        var publication = publication(version, consent, room, from);
        publication.tell(notes);
        publications.add(publication);
        shelf.put(publication, projection(version, consent.getTerms(), notes));
        facts.fire(new PublicationMoved(
                number,
                room.isCorrection() ? "LETTER_CORRECTED" : "LETTER_PUBLISHED",
                "version %d from %s".formatted(version.getOrdinal(), from)));
    }

    private void requireApproved(LetterVersion version) {
        if (!versions.isApproved(version)) {
            throw new PublicationRefused("publication.refused.secondApproval");
        }
    }

    private Publication publication(LetterVersion version, Grant consent, Room room, Instant from) {
        var approval = versions.approval(version).orElseThrow();
        return new Publication(approval, version, consent, room, from, caller.name(), clock.instant());
    }

    private static Map<String, String> told(LetterVersion version, Terms terms, Map<String, String> notes) {
        if (notes.isEmpty()) {
            throw new PublicationRefused("publication.refused.noChangeNote");
        }
        toldBy(notes, version, terms).values().stream().findFirst().ifPresent(hidden -> {
            throw new PublicationRefused("publication.refused.noteTells", hidden);
        });
        return notes;
    }

    /** By the language of a change note, what it tells although the letter, or the consent to publish it, withholds it. */
    public Map<String, String> toldBy(@NotNull RegistrationNumber number, @NotNull Map<String, String> changeNotes) {
        var terms = consent(number, clock.instant()).map(Grant::getTerms).orElseGet(Door::nameless);
        return versions.approved(number)
                .map(version -> toldBy(changeNotes, version, terms))
                .orElse(Map.of());
    }

    private static Map<String, String> toldBy(Map<String, String> notes, LetterVersion version, Terms terms) {
        var withheld = Stream.concat(
                        version.getContent().withheld(),
                        terms.nameForm() == NameDisclosure.FULL
                                ? Stream.<String>empty()
                                : version.getEntry().senders().flatMap(Projection::partsOfName))
                .toList();
        var told = new TreeMap<String, String>();
        notes.forEach((language, note) -> withheld.stream()
                .filter(hidden -> Passages.occurs(note, hidden))
                .findFirst()
                .ifPresent(hidden -> told.put(language, hidden)));
        return told;
    }

    private Optional<Grant> consent(RegistrationNumber number, Instant when) {
        return consents.allowing(number, Act.PUBLISH_TEXT, LocalDate.ofInstant(when, ZoneOffset.UTC));
    }

    private static void requireCovered(Grant consent, String language) {
        if (!consent.getTerms().cover(language)) {
            throw new PublicationRefused("publication.refused.language", Language.of(language));
        }
    }

    private static void requireHidden(List<String> exposed) {
        if (!exposed.isEmpty()) {
            throw new PublicationRefused("publication.refused.nameReadable", exposed.get(0));
        }
    }

    private static List<String> exposed(LetterVersion version, Terms terms) {
        return terms.nameForm() == NameDisclosure.FULL
                ? List.of()
                : projection(version, terms).exposed(version.getEntry().senders());
    }

    private static Projection projection(LetterVersion version, Terms terms) {
        return projection(version, terms, Map.of());
    }

    private static Projection projection(LetterVersion version, Terms terms, Map<String, String> notes) {
        return Projection.of(version.getLetter().getPublicId(), version.getContent(), version.getEntry(), terms, notes);
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

    /** Lets a suspended letter be read again. @throws PublicationRefused to whoever suspended it, and after a revocation of consent */
    public void restore(@NotNull RegistrationNumber number) {
        conflicts.requireNone(number, caller.name());
        var standing = standing(number);
        var stops = standing.stream()
                .map(publications::suspension)
                .flatMap(Optional::stream)
                .toList();
        if (stops.isEmpty()) {
            throw new PublicationRefused("publication.refused.notSuspended");
        }
        if (standing.stream()
                .anyMatch(edition -> edition.getConsent().getRevocation().isPresent())) {
            throw new PublicationRefused("publication.refused.noConsent");
        }
        stops.forEach(stop -> stop.lift(caller.name(), clock.instant()));
        facts.fire(new PublicationMoved(number, "LETTER_RESTORED", ""));
    }

    /** Withdraws a letter for good; a tombstone says so where the public had seen it. @throws PublicationRefused if it is not published */
    public void withdraw(@NotNull RegistrationNumber number, @NotNull WithdrawalGround ground, String reason) {
        var standing = standing(number);
        shelf.bury(standing.get(0).getPublicId(), ground);
        standing.forEach(edition -> edition.withdraw(ground, reason, caller.name(), clock.instant()));
        facts.fire(new PublicationMoved(number, "LETTER_WITHDRAWN", ground.name()));
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
     * The newest version of a letter exactly as the public would read it; where no consent is in force, without a name.
     * Empty if nothing is written down yet.
     */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public Optional<Rendition> preview(@NotNull RegistrationNumber number, @NotNull Language reader) {
        var terms = consent(number, clock.instant()).map(Grant::getTerms).orElseGet(Door::nameless);
        return versions.latest(number)
                .map(version -> projection(version, terms))
                .map(letter -> letter.in(reader, kinds.labels(reader).get(letter.kind())));
    }

    /** The names of the writer that the public could read in the newest version although its consent hides them. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public List<String> exposed(@NotNull RegistrationNumber number) {
        var terms = consent(number, clock.instant()).map(Grant::getTerms).orElseGet(Door::nameless);
        return versions.latest(number).map(version -> exposed(version, terms)).orElse(List.of());
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
