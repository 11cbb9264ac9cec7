package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The people who may be somebody else in the directory: found by parts of their names, weighed by all that is known. */
@ApplicationScoped
class Twins {

    @Inject
    Correspondents correspondents;

    /** The likeliest, at most so many. */
    List<Twin> of(Correspondent person, int atMost) {
        var facts = person.allFacts();
        return correspondents.alike(facts).stream()
                .filter(other -> !other.getId().equals(person.getId()))
                .map(other -> twin(facts, other))
                .filter(Twin::isLikely)
                .sorted(Comparator.comparingInt(Twin::weight).reversed().thenComparing(Twin::id))
                .limit(atMost)
                .toList();
    }

    private static Twin twin(NewCorrespondent facts, Correspondent other) {
        var theirs = other.allFacts();
        return new Twin(other.getId(), other.knownAs(), theirs, Likeness.reasons(facts, theirs));
    }
}
