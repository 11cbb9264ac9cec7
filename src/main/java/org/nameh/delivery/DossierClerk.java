package org.nameh.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nameh.custody.OriginalMoved;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;

/** Writes down what happened to a letter on its way, within the transaction of a boundary, and tells of it. */
@ApplicationScoped
public class DossierClerk {

    /** What came so is no paper that somebody could give away. */
    private static final Set<ModeOfReceipt> WITHOUT_PAPER =
            EnumSet.of(ModeOfReceipt.EMAIL, ModeOfReceipt.MESSENGER, ModeOfReceipt.WEB_FORM);

    @Inject
    Dossiers dossiers;

    @Inject
    DeliveryEvents events;

    @Inject
    Intermediaries intermediaries;

    @Inject
    ProofFiles files;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<OriginalMoved> moved;

    /**
     * Writes an event down, with the file that proves it (null: none) and in the bag that the letter was in (null: none).
     *
     * @throws DeliveryRefused if it is not whole, or if no letter can go that way
     */
    DeliveryEvent take(RegistrationNumber number, NewEvent told, NewProof proof, Bag bag) {
        var letter = letters.get(number);
        letter.requireNotVoid();
        dossiers.head(number).orElseThrow(UnknownDelivery::new);
        require(number, told, events.of(number));
        var through = Optional.ofNullable(told.body()).map(intermediaries::named);
        var event = new DeliveryEvent(letter.getId(), told, through.orElse(null), caller.name(), clock.instant());
        Optional.ofNullable(bag).ifPresent(event::inBag);
        events.add(event.provenBy(proof(number, letter, told, proof)));
        facts.fire(new NewsOfDelivery(number, event.getId(), told.kind(), told.corrects()));
        tellCustody(letter, told);
        return event;
    }

    private void require(RegistrationNumber number, NewEvent told, List<EventRow> recorded) {
        told.flaw(LocalDate.now(clock)).ifPresent(flaw -> {
            throw new DeliveryRefused(flaw.key());
        });
        if (told.corrects() != null) {
            requireCorrectable(recorded, told.corrects());
        }
        Way.of(recorded).wrongWith(told).ifPresent(step -> {
            throw new DeliveryRefused(
                    "delivery.refused.transition",
                    number,
                    EventKind.valueOf(step.from().name()),
                    EventKind.valueOf(step.to().name()));
        });
    }

    private static void requireCorrectable(List<EventRow> recorded, Long corrected) {
        if (recorded.stream().noneMatch(row -> row.id().equals(corrected))) {
            throw new UnknownDelivery();
        }
        if (Way.correctedIds(recorded).contains(corrected)) {
            throw new DeliveryRefused("delivery.refused.correctedBefore");
        }
    }

    /** A correction may rest on the proof of what it corrects. */
    private Long proof(RegistrationNumber number, Letter letter, NewEvent told, NewProof proof) {
        if (proof != null) {
            return files.put(letter.getId(), proof);
        }
        if (!told.kind().needsProof()) {
            return null;
        }
        return events.of(number).stream()
                .filter(row -> row.id().equals(told.corrects()))
                .flatMap(row -> Optional.ofNullable(row.proofId()).stream())
                .findFirst()
                .orElseThrow(() -> new DeliveryRefused("delivery.refused.proof"));
    }

    /** Who holds the paper follows from where the letter is, but for corrections: what was written of the paper is corrected there. */
    private void tellCustody(Letter letter, NewEvent told) {
        var paper = !WITHOUT_PAPER.contains(letter.getDescription().mode()) && told.corrects() == null;
        var day = told.happened().span().map(span -> span.notBefore()).orElseGet(() -> LocalDate.now(clock));
        if (paper && told.kind() == EventKind.HANDED_OVER) {
            moved.fire(OriginalMoved.away(letter.getNumber(), told.body(), day));
        } else if (paper && told.kind() == EventKind.IN_CUSTODY) {
            moved.fire(OriginalMoved.back(letter.getNumber(), day));
        }
    }
}
