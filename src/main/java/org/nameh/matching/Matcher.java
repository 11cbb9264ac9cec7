package org.nameh.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds who may be whoever letters wait for: candidates by blocking keys, each weighed by all that is known of both. A fixed number of
 * statements, whatever the directory holds. Works within the transaction of a boundary.
 */
@ApplicationScoped
class Matcher {

    static final int PROPOSED = 5;

    private static final List<Long> NOBODY = List.of(-1L);

    @Inject
    KnownPeople people;

    @Inject
    NameFrequencies frequencies;

    @Inject
    Waiting waiting;

    @Inject
    Proposals proposals;

    /** The awaited people whom somebody may be of whom a name alone is known, the likeliest first. */
    List<Match> ofNamed(String name) {
        var sought = Profile.named(name);
        var population = frequencies.of(sought.parts());
        return told(likeliest(
                people.candidates(sought, null, false),
                other -> match(new KnownPerson(0, null, sought, false, true), other, population)));
    }

    /** The same for somebody in the directory who sends a letter just now. */
    List<Match> ofSender(KnownPerson one) {
        return of(new KnownPerson(one.id(), one.knownAs(), one.profile(), one.awaited(), true));
    }

    /** The awaited people whom somebody in the directory may be, or is, the likeliest first. */
    List<Match> of(KnownPerson one) {
        var population = frequencies.of(one.profile().parts());
        var found =
                likeliest(people.candidates(one.profile(), one.id(), false), other -> match(one, other, population));
        var self = Stream.of(one)
                .filter(KnownPerson::awaited)
                .filter(KnownPerson::wrote)
                .map(Matcher::itself);
        return told(Stream.concat(self, found.stream()).limit(PROPOSED).toList());
    }

    /** The people who wrote and may be somebody for whom letters wait, the likeliest first; none if none wait. */
    List<Match> whoMayBe(KnownPerson awaited) {
        if (!awaited.awaited()) {
            return List.of();
        }
        var population = frequencies.of(awaited.profile().parts());
        return told(likeliest(
                people.candidates(awaited.profile(), awaited.id(), true), other -> match(other, awaited, population)));
    }

    private static List<Match> likeliest(Collection<KnownPerson> candidates, Function<KnownPerson, Match> weigh) {
        return candidates.stream()
                .map(weigh)
                .filter(match -> match.score().isWorthTelling())
                .sorted(Comparator.comparing(Match::score).reversed())
                .limit(PROPOSED)
                .toList();
    }

    private static Match match(KnownPerson one, KnownPerson awaited, Population population) {
        return match(one, awaited, Score.of(population, one.profile(), awaited.profile()));
    }

    private static Match itself(KnownPerson one) {
        return match(one, one, Score.ofOneEntry());
    }

    private static Match match(KnownPerson one, KnownPerson awaited, Score score) {
        return new Match(one.id(), one.knownAs(), awaited.id(), awaited.knownAs(), score, List.of(), null);
    }

    /** How two people compare, and what was said of them. */
    Match compare(KnownPerson one, KnownPerson awaited) {
        if (one.id() == awaited.id()) {
            return told(List.of(itself(one))).get(0);
        }
        var population = frequencies.of(one.profile().parts());
        return told(List.of(match(one, awaited, population))).get(0);
    }

    // asked for nobody too, so that a page costs the same whoever is found
    private List<Match> told(List<Match> found) {
        var people = ids(found, Match::personId);
        var awaited = ids(found, Match::addresseeId);
        var letters = waiting.forEach(awaited);
        var said = proposals.among(people, awaited);
        return found.stream()
                .map(match -> match.with(letters.getOrDefault(match.addresseeId(), List.of()), row(match, said)))
                .toList();
    }

    private static List<Long> ids(List<Match> found, Function<Match, Long> side) {
        return found.isEmpty() ? NOBODY : found.stream().map(side).distinct().toList();
    }

    private static ProposalRow row(Match match, List<Proposal> said) {
        return said.stream()
                .filter(proposal -> proposal.isOf(match.personId(), match.addresseeId()))
                .map(Proposal::row)
                .findFirst()
                .orElse(null);
    }
}
