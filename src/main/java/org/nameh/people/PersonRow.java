package org.nameh.people;

import java.util.Arrays;
import java.util.List;
import org.nameh.platform.Language;

/** One line in the list of people: who, what tells namesakes apart, the latest news, and how many letters from and to them. */
public record PersonRow(
        Long id,
        CorrespondentKind kind,
        KnownAs knownAs,
        String names,
        String fatherName,
        Integer yearOfBirth,
        Whereabouts status,
        Long sent,
        Long received) {

    /** The names known beside the one that a reader's language shows. */
    public List<String> otherNames(Language reader) {
        return Arrays.stream(names.split(Suggestion.BETWEEN))
                .distinct()
                .filter(name -> !name.equals(knownAs.in(reader)))
                .toList();
    }
}
