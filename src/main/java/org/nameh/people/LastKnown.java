package org.nameh.people;

import java.util.List;
import java.util.Optional;

/**
 * What is known of where somebody is: the latest news, whether sources say different things, and the latest that say they have died
 * (null: none does).
 */
public record LastKnown(NewsRow latest, boolean disputed, NewsRow death) {

    /** What news of one person, the latest first, come to; nothing where none stand. */
    static Optional<LastKnown> of(List<NewsRow> news) {
        var standing = news.stream().filter(NewsRow::isStanding).toList();
        var disputed = standing.stream().map(NewsRow::status).distinct().count() > 1;
        var death = standing.stream()
                .filter(row -> row.status() == Whereabouts.DIED)
                .findFirst()
                .orElse(null);
        return standing.stream().findFirst().map(latest -> new LastKnown(latest, disputed, death));
    }
}
