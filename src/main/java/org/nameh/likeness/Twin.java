package org.nameh.likeness;

import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.LetterDate;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.KnownAs;

/**
 * A letter that looks like the one at hand, or was once judged beside it. Names, date and first words are null where nobody knows;
 * the percentage tells how much of the texts is alike and is null where no text was compared; the verdict is null where nobody
 * has judged.
 */
public record Twin(
        RegistrationNumber number,
        String kind,
        KnownAs sender,
        KnownAs addressee,
        LetterDate written,
        String language,
        String firstWords,
        LocalDate receivedOn,
        List<Likeness> likenesses,
        Integer percent,
        VerdictRow verdict) {

    public Twin {
        likenesses = likenesses.stream().sorted().toList();
    }

    /** Whether somebody should look: it is alike and was not judged to be another letter. */
    public boolean isWarning() {
        return !likenesses.isEmpty() && (verdict == null || verdict.ruling() != Ruling.DIFFERENT);
    }
}
