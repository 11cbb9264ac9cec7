package org.nameh.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.NobodyHere;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** Where people who came are recognised as those for whom letters wait. The house proposes; two people confirm. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class MatchDesk {

    private static final int PAGE = 50;

    @Inject
    Matcher matcher;

    @Inject
    KnownPeople people;

    @Inject
    Proposals proposals;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The awaited people whom a sender being typed may be: by entry where one was chosen, else by the name. Nothing is refused. */
    public List<Match> whileTyped(Long known, String name) {
        if (known != null) {
            return people.of(known).map(matcher::ofSender).orElseGet(List::of);
        }
        return name == null ? List.of() : matcher.ofNamed(name);
    }

    /** The awaited people whom the sender of a letter may be, and the people who may be its addressee if it waits. */
    public List<Match> ofLetter(@NotNull RegistrationNumber number) {
        return letters.find(number).map(this::ofLetter).orElseGet(List::of);
    }

    /** As {@link #ofLetter} has it of a letter that was registered just now: nobody is sought again where nobody was proposed then. */
    public List<Match> ofRegistered(@NotNull RegistrationNumber number) {
        return proposals.concern(number) ? ofLetter(number) : List.of();
    }

    private List<Match> ofLetter(Letter letter) {
        var senders = letter.getSender().flatMap(sender -> people.of(sender.getId()));
        var addressees = letter.getAddressee().flatMap(addressee -> people.of(addressee.getId()));
        return Stream.concat(
                        senders.map(matcher::of).stream().flatMap(List::stream),
                        addressees.map(matcher::whoMayBe).stream().flatMap(List::stream))
                .toList();
    }

    /** The awaited people whom the sender of a letter may be, where that is likely and nobody said otherwise. */
    public List<Match> beforePublication(@NotNull RegistrationNumber number) {
        return letters
                .find(number)
                .flatMap(Letter::getSender)
                .flatMap(sender -> people.of(sender.getId()))
                .map(matcher::of)
                .orElseGet(List::of)
                .stream()
                .filter(match -> match.isPressing() && !match.isDismissed())
                .toList();
    }

    /** The awaited people whom somebody may be, and the people who may be somebody for whom letters wait. */
    public List<Match> ofPerson(long entry) {
        var one = people.of(entry);
        return Stream.concat(
                        one.map(matcher::of).stream().flatMap(List::stream),
                        one.map(matcher::whoMayBe).stream().flatMap(List::stream))
                .toList();
    }

    /** Fifty proposals that nobody settled and for which letters wait, below an id, the newest first. */
    public Slice<OpenMatch> open(long before) {
        return proposals.open(before, PAGE);
    }

    /** How two people compare, and what was said of them. @throws NobodyHere if the directory does not hold both */
    public Match compare(long person, long addressee) {
        return matcher.compare(
                people.of(person).orElseThrow(NobodyHere::new),
                people.of(addressee).orElseThrow(NobodyHere::new));
    }

    /**
     * Takes down that somebody who came is whoever letters wait for; once a second person says so, these are to be handed over.
     *
     * @throws MatchRefused if the caller has said so before, or it is settled
     * @throws NobodyHere if the directory does not hold both
     */
    public void confirm(long person, long addressee) {
        var proposal = held(person, addressee);
        var seconded = proposal.confirm(caller.name(), clock.instant());
        proposals.flush();
        facts.fire(seconded ? new MatchSeconded(person, addressee) : new MatchConfirmed(person, addressee));
    }

    /**
     * Takes down that the two are different people; they are not proposed again.
     *
     * @throws MatchRefused if it is settled
     * @throws NobodyHere if the directory does not hold both
     */
    public void dismiss(long person, long addressee, @NotNull @Size(min = 1, max = 1000) String reason) {
        held(person, addressee).dismiss(reason, caller.name(), clock.instant());
        proposals.flush();
        facts.fire(new MatchDismissed(person, addressee));
    }

    /**
     * Takes back what was said of the two: from then on they may be proposed anew.
     *
     * @throws MatchRefused if nothing settled it
     * @throws NobodyHere if the directory does not hold both
     */
    public void takeBack(long person, long addressee, @NotNull @Size(min = 1, max = 1000) String reason) {
        held(person, addressee).takeBack(reason, caller.name(), clock.instant());
        proposals.flush();
        facts.fire(new MatchTakenBack(person, addressee));
    }

    // what was said is read once nobody else can say more
    private Proposal held(long person, long addressee) {
        var one = people.of(person).orElseThrow(NobodyHere::new);
        var awaited = people.of(addressee).orElseThrow(NobodyHere::new);
        proposals.await(one.id(), awaited.id());
        var match = matcher.compare(one, awaited);
        if (match.proposal() == null) {
            proposals.propose(match, clock.instant());
        }
        return proposals.among(List.of(one.id()), List.of(awaited.id())).stream()
                .findFirst()
                .orElseThrow();
    }
}
