package org.nameh.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A passage or name that the public must not read; by its initials it may be read or not. */
record Withheld(String name, boolean initialsToo, NameSearch search) {

    private Withheld(String name, boolean initialsToo) {
        this(name, initialsToo, NameSearch.of(name));
    }

    /** All that a draft withholds: passages, and people by every name that their circle knows them by. */
    static List<Withheld> allOf(Draft draft, Circle circle) {
        return Stream.concat(
                        draft.mentions().stream()
                                .filter(Mention::hides)
                                .flatMap(mention -> namesOf(mention, circle)
                                        .map(name ->
                                                new Withheld(name, mention.decision() == MentionDecision.WITHHELD))),
                        draft.redactions().stream().map(redaction -> new Withheld(redaction.passage(), false)))
                .toList();
    }

    private static Stream<String> namesOf(Mention mention, Circle circle) {
        return Stream.concat(Stream.of(mention.name()), circle.otherNamesOf(mention.name()));
    }

    /** What gives it away for sure in a stretch of text. */
    Optional<String> readIn(Readable there) {
        return search.readIn(there.text())
                .or(() -> search.respelledIn(there.keyed()))
                .or(() -> initialsToo ? search.initialsIn(there.text()) : Optional.empty());
    }

    /** What may give it away in a stretch of text, or be an ordinary word. */
    Optional<String> perhapsIn(Readable there) {
        return search.perhapsIn(there.keyed());
    }
}
