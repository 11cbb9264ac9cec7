package org.nameh.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.review.LetterVersion;

/**
 * The editions of a letter that have not ended: the one that is read, or will be, and a correction that waits beside it for its
 * day. Which of the two is read, the hour decides; the older ends when somebody next moves the letter.
 */
@ApplicationScoped
public class Editions {

    @Inject
    Publications publications;

    @Inject
    Embargoes embargoes;

    @Inject
    Shelf shelf;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** How a letter stands before the public, now and where a correction waits; empty if no edition stands. */
    Optional<PublicationSheet> sheet(RegistrationNumber number) {
        var standing = publications.standing(number);
        var out = standing.stream()
                .filter(edition -> edition.isOutAt(clock.instant()))
                .reduce((earlier, later) -> later);
        var waiting = out.flatMap(read -> standing.stream()
                .filter(edition -> !edition.isOutAt(clock.instant()))
                .findFirst());
        return out.or(() -> standing.stream().findFirst()).map(edition -> sheet(edition, waiting));
    }

    private PublicationSheet sheet(Publication edition, Optional<Publication> waiting) {
        var suspension = publications.suspension(edition);
        var restoring = suspension.flatMap(Suspension::getRestoring);
        return new PublicationSheet(
                edition.getPublicId(),
                edition.getPublishAt(),
                edition.getPublishedBy(),
                edition.getVersion().getOrdinal(),
                suspension.map(Suspension::getSuspendedBy).orElse(null),
                suspension.map(Suspension::getSuspendedAt).orElse(null),
                suspension.map(Suspension::getReason).orElse(null),
                restoring.map(Restoring::getProposedBy).orElse(null),
                restoring.map(Restoring::getProposedAt).orElse(null),
                edition.getConsent().getRevocation().isPresent(),
                waiting.map(Publication::getPublishAt).orElse(null),
                waiting.map(later -> later.getVersion().getOrdinal()).orElse(0));
    }

    /**
     * All that have not ended, in the order of their days; one whose correction is read by now has ended with this. Under an
     * embargo nobody reads the correction yet: the edition that was read stays, for the sake of those who ask for it.
     */
    List<Publication> settled(RegistrationNumber number) {
        var standing = publications.standing(number);
        if (standing.size() < 2 || !standing.get(1).isOutAt(clock.instant()) || embargoes.standOn(number)) {
            return standing;
        }
        var correction = standing.get(1);
        end(standing.get(0), correction.getPublishedBy(), correction.getPublishAt());
        return List.of(correction);
    }

    /**
     * Makes room for an edition from an instant on. What nobody has read yet goes without a trace; what is read goes now, or
     * stays until that instant where it is corrected later.
     *
     * @throws PublicationRefused beside an edition that is suspended or under an embargo, and for a later day of the same text
     */
    Room makeRoom(RegistrationNumber number, LetterVersion version, Instant from) {
        var now = clock.instant();
        var standing = settled(number);
        standing.forEach(this::requireNotStopped);
        if (!standing.isEmpty() && embargoes.standOn(number)) {
            throw new PublicationRefused("publication.refused.embargoed");
        }
        standing.stream().filter(edition -> !edition.isOutAt(now)).forEach(this::end);
        return standing.stream()
                .filter(edition -> edition.isOutAt(now))
                .findFirst()
                .map(read -> from.isAfter(now) ? beside(read, version) : insteadOf(read, version))
                .orElseGet(Room::alone);
    }

    private void requireNotStopped(Publication edition) {
        if (publications.suspension(edition).isPresent()
                && edition.getConsent().getRevocation().isEmpty()) {
            throw new PublicationRefused("publication.refused.suspended");
        }
    }

    private static Room beside(Publication read, LetterVersion version) {
        if (isOf(read, version)) {
            throw new PublicationRefused("publication.refused.laterEdition");
        }
        return Room.beside(read);
    }

    private Room insteadOf(Publication read, LetterVersion version) {
        end(read);
        return isOf(read, version) ? Room.of(read) : Room.insteadOf(read);
    }

    private static boolean isOf(Publication edition, LetterVersion version) {
        return edition.getVersion().getId().equals(version.getId());
    }

    private void end(Publication edition) {
        end(edition, caller.name(), clock.instant());
    }

    private void end(Publication edition, String by, Instant at) {
        shelf.takeAway(edition.mark());
        edition.supersede(by, at);
        publications.write();
    }
}
