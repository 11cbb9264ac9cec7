package org.nameh.likeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.UnknownLetter;
import org.nameh.platform.Caller;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.review.LetterVersion;
import org.nameh.review.Versions;

/** Where letters that look alike are laid beside each other, and somebody says what they are to each other. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class LightTable {

    @Inject
    Letters letters;

    @Inject
    Versions versions;

    @Inject
    Twins twins;

    @Inject
    Verdicts verdicts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Up to ten letters that look like one being entered. Nothing is refused for it. */
    public List<Twin> twinsOf(@NotNull Sought sought) {
        return twins.of(sought);
    }

    /** Up to ten letters that look like a registered one, or were judged beside it. None for an unknown number. */
    public List<Twin> twinsOf(@NotNull RegistrationNumber number) {
        return twins.of(number);
    }

    /** Two letters beside each other. @throws UnknownLetter if the register does not hold both, or they are one */
    public Comparison compare(@NotNull RegistrationNumber number, @NotNull RegistrationNumber other) {
        var one = letters.get(number);
        var another = another(number, other);
        var written = versions.latest(number);
        var writtenThere = versions.latest(other);
        return new Comparison(
                Side.of(one, written.map(LetterVersion::getContent).orElse(null)),
                Side.of(another, writtenThere.map(LetterVersion::getContent).orElse(null)),
                verdicts.on(one, another));
    }

    private Letter another(RegistrationNumber number, RegistrationNumber other) {
        if (number.equals(other)) {
            throw new UnknownLetter(other);
        }
        return letters.get(other);
    }

    /**
     * Records what two letters are to each other; the newest verdict counts. What the caller has said already is not said again.
     *
     * @param seenVerdicts how many verdicts on the two the caller has seen
     * @throws UnknownLetter if the register does not hold both, or they are one
     * @throws ChangedElsewhere if somebody judged them meanwhile
     */
    public void judge(
            @NotNull RegistrationNumber number,
            @NotNull RegistrationNumber other,
            int seenVerdicts,
            @NotNull Ruling ruling,
            @Size(max = 2000) String remark) {
        var one = letters.get(number);
        var another = another(number, other);
        var given = verdicts.on(one, another);
        var verdict = new Verdict(one, another, ruling, remark, caller.name(), clock.instant());
        if (!given.isEmpty() && given.get(0).says(verdict.row())) {
            return;
        }
        if (given.size() != seenVerdicts) {
            throw new ChangedElsewhere(given.get(0).judgedBy(), given.get(0).judgedAt());
        }
        verdicts.add(verdict);
        facts.fire(new LikenessJudged(number, other, ruling));
    }
}
