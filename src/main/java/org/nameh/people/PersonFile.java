package org.nameh.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.ToldDate;

/** The file of a person: news of them, kept side by side, and who they are to others. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class PersonFile {

    @Inject
    Correspondents correspondents;

    @Inject
    Parties parties;

    @Inject
    PersonFiles files;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Writes down news of somebody: what they say, their source, and the date of the source, as vague as it is. The same news told again are no
     * second piece.
     *
     * @throws PersonRefused if that date is still to come
     */
    public void record(
            long id,
            @NotNull Whereabouts status,
            @NotNull @Size(min = 1, max = 1000) String source,
            @NotNull ToldDate dated) {
        if (dated.isAfter(LocalDate.now(clock))) {
            throw new PersonRefused("people.refused.newsToCome");
        }
        var person = correspondents.get(id);
        if (files.newsOf(person.person().getId()).stream().noneMatch(news -> news.says(status, source, dated))) {
            files.add(new News(person, status, source, dated, caller.name(), clock.instant()));
            facts.fire(new NewsRecorded(id));
        }
    }

    /**
     * Takes news of somebody back that were wrong. They stay to be read.
     *
     * @throws PersonRefused if they were taken back before, or are of somebody else
     */
    public void retract(long id, long news, @NotNull @Size(min = 1, max = 1000) String reason) {
        var person = correspondents.get(id).person().getId();
        if (files.newsOf(person).stream().noneMatch(row -> row.id() == news && row.isStanding())) {
            throw new PersonRefused("people.refused.noNews");
        }
        files.add(new NewsRetraction(news, reason, caller.name(), clock.instant()));
        facts.fire(new NewsRetracted(id));
    }

    /** What is known of where somebody is; nothing where no news stand. @throws NobodyHere if the directory holds no such entry */
    public Optional<LastKnown> lastKnown(long id) {
        return LastKnown.of(files.newsOf(correspondents.get(id).person().getId()));
    }

    /**
     * Writes down that somebody is the mother (brother …) of somebody else, known or new.
     *
     * @throws PersonRefused if nobody is named, both are one, or it stands there already
     * @throws UnknownCorrespondent for an id that the directory does not hold
     */
    public void tie(long id, @NotNull TieKind kind, @NotNull Party to) {
        var from = correspondents.get(id);
        var other = parties.resolve(to).orElseThrow(() -> new PersonRefused("people.refused.tieToNobody"));
        if (from.isSameAs(other)) {
            throw new PersonRefused("people.refused.tieToSelf");
        }
        if (files.tiesOf(from.person().getId()).stream().anyMatch(tie -> tie.says(from, kind, other))) {
            throw new PersonRefused("people.refused.tiedBefore");
        }
        files.add(new Tie(from, kind, other, caller.name(), clock.instant()));
        facts.fire(new TieRecorded(id, other.getId()));
    }

    /** Takes a tie back. @throws PersonRefused if it does not stand any more */
    public void untie(long tie) {
        var taken = files.tie(tie).orElseThrow(() -> new PersonRefused("people.refused.noTie"));
        taken.remove(caller.name(), clock.instant());
        facts.fire(new TieRemoved(taken.fromId(), taken.toId()));
    }
}
