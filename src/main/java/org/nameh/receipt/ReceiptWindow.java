package org.nameh.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nameh.consent.ConsentClerk;
import org.nameh.consent.Narrowing;
import org.nameh.consent.Terms;
import org.nameh.letter.Letters;
import org.nameh.platform.Fact;
import org.nameh.platform.Seal;

/**
 * The window where a writer asks how far a letter is, and decides that the public gets less of it. The code on the receipt is all that
 * lets anybody do so; one that is in force on no receipt gets nothing, whether it was mistyped, replaced or never given out, at the cost
 * of the same one statement.
 */
@Stateless
@PermitAll
public class ReceiptWindow {

    @Inject
    ReceiptStandings standings;

    @Inject
    ConsentClerk consents;

    @Inject
    CallBacks callBacks;

    @Inject
    Letters letters;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** How far the letter is of which this code stands on the receipt in force. */
    public Optional<Progress> look(@NotNull String typed) {
        return standings.find(typed).map(this::progress);
    }

    /** Takes back, in the writer's name, all that the public gets of the letter; once more changes nothing. */
    public Optional<Progress> stop(@NotNull String typed) {
        standings.find(typed).filter(found -> found.stage() != Stage.CLOSED).ifPresent(found -> {
            if (consents.takeBack(found.number(), Writer.ACCOUNT) > 0) {
                facts.fire(new PublicationStoppedByWriter(found.number()));
            }
        });
        return look(typed);
    }

    /**
     * Narrows, in the writer's name, what the public gets of the letter; what is not narrower is left as it is. An edition that told more
     * is suspended with this.
     */
    public Optional<Progress> narrow(@NotNull String typed, @NotNull Wish wish) {
        standings.find(typed).filter(found -> found.stage() != Stage.CLOSED).ifPresent(found -> {
            if (consents.narrow(found.number(), narrowing(found, wish), Writer.ACCOUNT) > 0) {
                facts.fire(new ConsentNarrowedByWriter(found.number()));
            }
        });
        return look(typed);
    }

    private Narrowing narrowing(Found found, Wish wish) {
        var kept = new HashSet<>(wish.translations());
        kept.retainAll(found.translations());
        var all = kept.containsAll(found.translations());
        kept.addAll(found.own());
        return new Narrowing(wish.nameForm(), wish.pseudonym(), all ? Set.of() : kept, wish.withoutScans());
    }

    /** Asks staff to call the writer back, by a way that is kept sealed; the same form sent twice asks once. */
    public Optional<Progress> askCallBack(@NotNull String typed, @NotNull NewCallBack asked) {
        standings.find(typed).ifPresent(found -> {
            letters.awaitTwin(asked.token());
            if (!callBacks.isAskedWith(asked.token())) {
                callBacks.add(new CallBack(found.letterId(), asked, seal, clock.instant()));
                facts.fire(new CallBackAsked(found.number()));
            }
        });
        return look(typed);
    }

    private Progress progress(Found found) {
        var terms = consents.forText(found.number());
        var scans = terms.isPresent() && consents.forScans(found.number());
        return new Progress(
                found.language(),
                found.stage(),
                found.receivedOn(),
                found.outcome(),
                silence(found),
                allowed(found, terms, scans));
    }

    private long silence(Found found) {
        return found.newsOn() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(found.newsOn(), LocalDate.now(clock)));
    }

    private static Allowed allowed(Found found, Optional<Terms> terms, boolean scans) {
        var shown = terms.stream()
                .flatMap(given -> found.translations().stream().filter(given::cover))
                .toList();
        return new Allowed(terms.map(Terms::nameForm).orElse(null), List.copyOf(found.own()), shown, scans);
    }
}
