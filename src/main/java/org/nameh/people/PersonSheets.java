package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Puts together what the desk knows of one person. Works within the transaction of a boundary. */
@ApplicationScoped
class PersonSheets {

    @Inject
    PersonFiles files;

    /** The sheet of the person for whom an entry stands or that it was merged into. */
    PersonSheet of(Correspondent entry) {
        var person = entry.person();
        var id = person.getId();
        var ties = files.tiesOf(id).stream()
                .map(tie -> tie.seenFrom(person))
                .filter(tie -> !Objects.equals(tie.otherId(), id))
                .toList();
        return new PersonSheet(
                id,
                person.getVersion(),
                person.knownAs(),
                person.allFacts().names(),
                person.ownFacts(),
                person.allFacts().particulars(),
                files.newsOf(id),
                ties,
                files.mergesOf(id).stream().map(Merge::row).toList(),
                person.getEnteredBy(),
                person.getEnteredAt(),
                person.getChangedBy(),
                person.getChangedAt());
    }
}
