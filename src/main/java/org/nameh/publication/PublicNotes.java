package org.nameh.publication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nameh.review.NameSearch;

/** What the public is told of an edition, in languages of the pages; it must not tell what the letter withholds. */
final class PublicNotes {

    private PublicNotes() {}

    /** By the language of a note, what it tells although it is withheld, as the note spells it. */
    static Map<String, String> telling(Map<String, String> notes, List<String> withheld) {
        var told = new TreeMap<String, String>();
        for (var hidden : withheld.stream().map(NameSearch::of).toList()) {
            notes.forEach((language, note) ->
                    hidden.tracesIn(note).stream().findFirst().ifPresent(found -> told.putIfAbsent(language, found)));
        }
        return told;
    }

    /** Lets only that be told which nobody withholds. @throws PublicationRefused with the first that a note tells all the same */
    static void requireSilent(Map<String, String> told) {
        told.values().stream().findFirst().ifPresent(found -> {
            throw new PublicationRefused("publication.refused.noteTells", found);
        });
    }
}
