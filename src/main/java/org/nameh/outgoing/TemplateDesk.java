package org.nameh.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.nameh.platform.Caller;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Role;

/** Where the administrator keeps the texts with which letters to writers begin. They hold nothing of any letter. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class TemplateDesk {

    /** How many characters a text may have. */
    public static final int LONGEST = 4000;

    @Inject
    Templates templates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The texts that count, one of each occasion in each language. */
    public List<TemplateRow> list() {
        return templates.newest().stream().map(OutgoingTemplate::row).toList();
    }

    /** All texts that were kept of an occasion in a language, the newest, which counts, first; the last came with the house. */
    public List<TemplateRow> show(@NotNull Tidings tidings, @NotNull Language language) {
        return templates.of(tidings, language).stream()
                .map(OutgoingTemplate::row)
                .toList();
    }

    /**
     * Keeps another text; the same once more changes nothing.
     *
     * @throws OutgoingRefused if it has something in braces that is no placeholder
     * @throws ChangedElsewhere if somebody else kept one since that which was seen
     */
    public void keep(
            @NotNull Tidings tidings,
            @NotNull Language language,
            int seen,
            @NotNull @Size(min = 1, max = LONGEST) String body) {
        Placeholder.unknownIn(body).stream().findFirst().ifPresent(unknown -> {
            throw new OutgoingRefused("outgoing.refused.placeholder", unknown);
        });
        var newest = held(tidings, language, seen);
        if (!newest.getBody().equals(body)) {
            templates.add(newest.next(body, caller.name(), clock.instant()));
            facts.fire(new TemplateKept(tidings, language, seen + 1));
        }
    }

    /** Goes back to the text that came with the house. @throws ChangedElsewhere if somebody else kept one since that which was seen */
    public void restore(@NotNull Tidings tidings, @NotNull Language language, int seen) {
        var newest = held(tidings, language, seen);
        var kept = templates.of(tidings, language);
        var house = kept.get(kept.size() - 1).getBody();
        if (!newest.getBody().equals(house)) {
            templates.add(newest.next(house, caller.name(), clock.instant()));
            facts.fire(new TemplateRestored(tidings, language, seen + 1));
        }
    }

    private OutgoingTemplate held(Tidings tidings, Language language, int seen) {
        templates.hold(tidings, language);
        var newest = templates.newest(tidings, language);
        var row = newest.row();
        if (row.ordinal() != seen) {
            throw new ChangedElsewhere(row.keptBy(), row.keptAt());
        }
        return newest;
    }
}
