package org.nameh.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.letter.EntryCorrected;
import org.nameh.letter.LetterRegistered;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Correspondent;
import org.nameh.people.PeopleMerged;
import org.nameh.people.PersonCorrected;
import org.nameh.people.TieRecorded;

/** Keeps the list of proposals: whenever the house learns of somebody, who is likely to be whoever letters wait for is put on it. */
@ApplicationScoped
class MatchClerk {

    @Inject
    Matcher matcher;

    @Inject
    KnownPeople people;

    @Inject
    Proposals proposals;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    void look(@Observes LetterRegistered registered) {
        lookAt(registered.number());
    }

    void look(@Observes EntryCorrected corrected) {
        lookAt(corrected.number());
    }

    void look(@Observes PersonCorrected corrected) {
        lookAt(corrected.id());
    }

    void look(@Observes TieRecorded tied) {
        lookAt(tied.from());
        lookAt(tied.to());
    }

    void look(@Observes PeopleMerged merged) {
        lookAt(merged.into());
    }

    private void lookAt(RegistrationNumber number) {
        letters.find(number)
                .ifPresent(letter -> Stream.of(letter.getSender(), letter.getAddressee())
                        .flatMap(Optional::stream)
                        .map(Correspondent::getId)
                        .forEach(this::lookAt));
    }

    /** Puts on the list whom somebody is likely to be, and who is likely to be them. */
    void lookAt(long entry) {
        people.of(entry).ifPresent(one -> {
            if (one.wrote()) {
                keep(matcher.of(one));
            }
            keep(matcher.whoMayBe(one));
        });
    }

    private void keep(List<Match> found) {
        found.stream()
                .filter(match -> match.score().isLikely() && match.proposal() == null)
                .forEach(match -> proposals.propose(match, clock.instant()));
    }
}
