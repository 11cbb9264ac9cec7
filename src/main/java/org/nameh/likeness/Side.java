package org.nameh.likeness;

import org.nameh.letter.Description;
import org.nameh.letter.Letter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Correspondent;
import org.nameh.review.Draft;

/**
 * One of two letters that lie beside each other: what the register says of it, its newest text (empty where nothing is written
 * down) and the language of that. Names are null where nobody knows.
 */
public record Side(
        RegistrationNumber number,
        Description facts,
        String sender,
        String addressee,
        String textLanguage,
        String text) {

    static Side of(Letter letter, Draft written) {
        var facts = letter.getDescription();
        return new Side(
                letter.getNumber(),
                facts,
                letter.getSender().map(Correspondent::getName).orElse(null),
                letter.getAddressee().map(Correspondent::getName).orElse(null),
                written == null ? facts.mainLanguage() : written.language(),
                written == null ? "" : written.transcription());
    }
}
