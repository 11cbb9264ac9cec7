package org.nameh.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.platform.Language;
import org.nameh.review.Circle;
import org.nameh.review.Draft;
import org.nameh.review.FrozenEntry;
import org.nameh.review.NameSearch;
import org.nameh.review.OpenPoint;

/**
 * The proof of a letter against the consent it would be published under: whether there is one, which languages it leaves out, and
 * whether the writer can be told although it hides the name.
 */
final class ConsentProof {

    private final Draft content;
    private final FrozenEntry entry;
    private final Circle circle;

    ConsentProof(Draft content, FrozenEntry entry, Circle circle) {
        this.content = content;
        this.entry = entry;
        this.circle = circle;
    }

    /** All points that are open under a consent; without one, only that it is missing. */
    List<OpenPoint> under(Optional<Terms> consent, Projection made) {
        if (consent.isEmpty()) {
            return List.of(OpenPoint.of("noConsent"));
        }
        var terms = consent.get();
        return Stream.of(languages(terms), told(terms, made), pseudonym(terms))
                .flatMap(List::stream)
                .toList();
    }

    private List<OpenPoint> languages(Terms terms) {
        var open = new ArrayList<OpenPoint>();
        if (!terms.cover(content.language())) {
            open.add(OpenPoint.of("notCovered", Language.of(content.language())));
        }
        content.translations().keySet().stream()
                .filter(language -> !terms.cover(language))
                .map(language -> OpenPoint.of("leftOut", Language.of(language)))
                .forEach(open::add);
        return open;
    }

    private List<OpenPoint> told(Terms terms, Projection made) {
        return exposed(terms, made).stream()
                .map(found -> OpenPoint.of("exposed", found))
                .toList();
    }

    /** What the public could read of the writer's names, the known ones in every script, although the terms hide them. */
    List<String> exposed(Terms terms, Projection made) {
        if (terms.nameForm() == NameDisclosure.FULL) {
            return List.of();
        }
        var initials = terms.nameForm() == NameDisclosure.INITIALS ? List.<String>of() : made.initials(senders());
        return Stream.concat(made.exposed(senders()).stream(), initials.stream())
                .distinct()
                .toList();
    }

    /** All that a note beside the letter must not tell: what the letter withholds, and the writer's names if the terms hide them. */
    List<String> withheld(Terms terms) {
        var hidden = terms.nameForm() == NameDisclosure.FULL
                ? Stream.<String>empty()
                : senders().flatMap(Projection::partsOfName);
        return Stream.concat(content.withheld(circle), hidden).distinct().toList();
    }

    private List<OpenPoint> pseudonym(Terms terms) {
        return Stream.ofNullable(terms.pseudonym())
                .flatMap(pseudonym -> senders()
                        .map(NameSearch::of)
                        .flatMap(name -> name.tracesIn(pseudonym).stream())
                        .map(found -> OpenPoint.of("pseudonymTells", pseudonym, found)))
                .distinct()
                .toList();
    }

    private Stream<String> senders() {
        return Stream.concat(entry.senders(), circle.sender().stream()).distinct();
    }
}
