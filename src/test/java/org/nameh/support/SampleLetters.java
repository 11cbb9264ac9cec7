package org.nameh.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nameh.letter.Description;
import org.nameh.letter.Letter;
import org.nameh.letter.LetterDate;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Correspondent;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;

/** Letters of the Omidi family: Golnar, the mother, writes to her son Farhad, who is inside. */
public final class SampleLetters {

    /** When the clerk registered the first. */
    public static final Instant ARRIVED = Instant.parse("2025-01-21T09:30:00Z");

    /** When she wrote it: 26 Aban 1368. */
    public static final LetterDate WRITTEN =
            LetterDate.read("۲۶ آبان ۱۳۶۸", CalendarSystem.SOLAR_HIJRI, DateSpan.of(LocalDate.of(1989, 11, 17)));

    private SampleLetters() {}

    /** Her first letter, on a form of the Red Cross. */
    public static Letter golnarToFarhad() {
        return letter(2, golnar(), farhad());
    }

    /** A letter that nobody signed. */
    public static Letter unsigned() {
        return letter(36, null, null);
    }

    /** A letter whose writer the directory knows in Latin letters alone. */
    public static Letter almutToTheHouse() {
        return letter(15, person("Almut Brandis"), null);
    }

    /** The mother. */
    public static Correspondent golnar() {
        return person("Golnar Omidi", "گلنار امیدی");
    }

    /** The son. */
    public static Correspondent farhad() {
        return person("Farhad Omidi", "فرهاد امیدی");
    }

    private static Correspondent person(String... names) {
        var facts = new NewCorrespondent(CorrespondentKind.PERSON, List.of(names), null, null, null);
        return new Correspondent(facts, "clerk", ARRIVED);
    }

    private static Letter letter(int serial, Correspondent from, Correspondent to) {
        var letter = new Letter(new RegistrationNumber(2025, serial), UUID.randomUUID(), "clerk", ARRIVED);
        letter.describe(description(), from, to, "clerk", ARRIVED);
        return letter;
    }

    private static Description description() {
        return new Description(
                "FAMILY_LETTER",
                ModeOfReceipt.BY_HAND,
                LocalDate.of(2025, 1, 21),
                WRITTEN,
                "Kermanshah",
                List.of("fa"),
                "فرهاد جان، نور چشمم، سلام.",
                "Brought by the daughter Mahin.");
    }
}
