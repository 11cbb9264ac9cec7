package org.nameh.matching;

import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.KnownAs;
import org.nameh.people.TieKind;

/** Letters by one writer that wait for somebody: who wrote and what they are to them (null where nobody knows), which, since when. */
public record WaitingLetters(KnownAs writer, TieKind relation, List<RegistrationNumber> numbers, LocalDate since) {

    public WaitingLetters {
        numbers = List.copyOf(numbers);
    }
}
