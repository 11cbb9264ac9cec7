package org.nameh.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Seal;
import org.nameh.platform.Slice;

/** The desk where editors decide on what people ask to have corrected or taken away. Whoever opens a way to reach them leaves a trace. */
@Stateless
@RolesAllowed(Role.EDITOR)
public class CorrectionDesk {

    @Inject
    Corrections corrections;

    @Inject
    Seal seal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Fifty that are open, or that are answered, after one (0: from the first on). */
    public Slice<CorrectionRow> list(boolean answered, long after) {
        return corrections.list(answered, after);
    }

    /** One to be read. @throws UnknownCorrection if nobody asked for it */
    public CorrectionSheet get(long id) {
        return corrections.sheet(id).orElseThrow(UnknownCorrection::new);
    }

    /** How whoever asked can be reached, if they named a way; each view is audited. @throws UnknownCorrection if nobody asked for it */
    public Optional<String> reach(long id) {
        var way = corrections.find(id).orElseThrow(UnknownCorrection::new).open(seal);
        facts.fire(new CorrectionContactViewed(id));
        return way;
    }

    /**
     * Says which letter it is about.
     *
     * @throws CorrectionRefused if no letter under that public id was ever let out
     * @throws UnknownCorrection if nobody asked for it
     */
    public RegistrationNumber link(long id, @NotNull String publicId) {
        get(id);
        var number = PublicIds.in(publicId)
                .flatMap(wanted -> corrections.link(id, wanted, caller.name(), clock.instant()))
                .orElseThrow(() -> new CorrectionRefused("correction.refused.letter"));
        facts.fire(new CorrectionLinked(number, id));
        return number;
    }

    /**
     * Answers it, once and for all.
     *
     * @throws CorrectionRefused if it was answered before
     * @throws UnknownCorrection if nobody asked for it
     */
    public void answer(long id, @NotNull @Valid NewAnswer answer) {
        corrections.hold("answer " + id);
        var sheet = get(id);
        if (!sheet.open()) {
            throw new CorrectionRefused("correction.refused.answered");
        }
        corrections.add(new CorrectionAnswer(id, answer, caller.name(), clock.instant()));
        facts.fire(new CorrectionAnswered(sheet.number(), id, answer.outcome()));
    }
}
