package org.nameh.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.nameh.letter.Letter;
import org.nameh.letter.LetterDate;
import org.nameh.people.Script;

/** What the register said of a letter when a version was handed in: kind, date of writing, and the sender's name in each script. */
@Embeddable
public record FrozenEntry(
        String kind,
        @Embedded LetterDate written,
        @Column(name = "sender_latin") String senderLatin,
        @Column(name = "sender_arabic") String senderArabic)
        implements Serializable {

    static FrozenEntry of(Letter letter) {
        return new FrozenEntry(
                letter.getDescription().kind(),
                letter.getDescription().written(),
                senderIn(letter, Script.LATIN),
                senderIn(letter, Script.ARABIC));
    }

    private static String senderIn(Letter letter, Script script) {
        return letter.getSender().flatMap(sender -> sender.nameIn(script)).orElse(null);
    }

    /** All names of the sender. */
    public Stream<String> senders() {
        return Stream.of(senderLatin, senderArabic).filter(Objects::nonNull);
    }

    /** The sender's name as a script writes it, else as the other does; null where nobody knows who wrote. */
    public String sender(Script script) {
        var latinFirst = script == Script.LATIN;
        var wanted = latinFirst ? senderLatin : senderArabic;
        return wanted != null ? wanted : latinFirst ? senderArabic : senderLatin;
    }
}
