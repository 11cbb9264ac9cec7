package org.nameh.correction;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.nameh.platform.Fact;
import org.nameh.platform.Seal;

/** The box into which anybody puts what they want corrected or taken away. It takes everything alike, and tells nothing. */
@Stateless
@PermitAll
public class CorrectionBox {

    /** Within so many days an answer is due. */
    public static final int DAYS = 14;

    @Inject
    Corrections corrections;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Takes it in; the same form sent twice, or the same words with no other way to be reached, are taken in once. */
    public void put(@NotNull NewCorrection asked) {
        var digest = CorrectionRequest.digest(asked);
        corrections.hold(asked.token().toString());
        corrections.hold(HexFormat.of().formatHex(digest));
        if (corrections.isHandedInWith(asked.token())
                || corrections.alike(digest).stream().anyMatch(known -> known.saysAllOf(asked, seal))) {
            return;
        }
        corrections.add(new CorrectionRequest(
                asked, seal, clock.instant(), LocalDate.now(clock).plusDays(DAYS)));
        facts.fire(new CorrectionAsked());
    }
}
