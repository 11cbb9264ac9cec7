package org.nameh.interchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.review.Draft;
import org.nameh.review.Ground;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.MentionDecision;
import org.nameh.review.Redaction;

/** Letters that are hard to carry out of the house and back. */
final class SampleSheets {

    private static final Named GOLNAR = new Named(
            new NewCorrespondent(
                    CorrespondentKind.PERSON, List.of("گلنار امیدی", "Golnar Omidi"), "هوشنگ", "Mahin <M.> & Co", 1931),
            "person-1",
            null);

    private static final Named HOUSE = new Named(
            new NewCorrespondent(CorrespondentKind.BODY, List.of("=Red Cross"), null, null, null), "person-2", null);

    private SampleSheets() {}

    static List<Sheet> all() {
        return List.of(persian(), arabic(), german(), bare(), unread(), incompleteWithText());
    }

    private static Sheet persian() {
        var facts = new Description(
                "TESTIMONY",
                ModeOfReceipt.RED_CROSS,
                LocalDate.of(2025, 1, 21),
                LetterDate.read("۲۶ آبان ۱۳۶۸", CalendarSystem.SOLAR_HIJRI, DateSpan.of(LocalDate.of(1989, 11, 17))),
                "شیراز",
                List.of("fa", "ckb"),
                "پسرم، می‌نویسم تا بدانی…",
                "- two sheets\n\tone torn\n  see 2024/0003");
        var text = "پسرم، می‌نویسم تا بدانی.\nنامه‌ات (رسید) 12/3/1988 — “OK?”\n\nدوم:  دو فاصله\u200f!\n\n\n\nپایان";
        var draft = new Draft(
                "fa",
                text,
                Map.of(
                        "fa",
                        new Heading("نامهٔ نخست", "خلاصه\n\nدو بند", "پسر", "شیراز"),
                        "en",
                        new Heading("First letter", null, null, null)),
                Map.of("en", "My son, I write.\n\nSecond:  two spaces\n\n\n\nEnd", "de", "Mein Sohn"),
                List.of(new Redaction("fa", "رسید", Ground.NAME), new Redaction("en", "My son", Ground.THIRD_PARTY)),
                List.of(new Mention("فرهاد", MentionDecision.WITHHELD)));
        var about = draft.about(List.of("CHILDREN", "ESCAPE"));
        return new Sheet(new RegistrationNumber(2025, 1), "REGISTERED", facts, GOLNAR, HOUSE, about);
    }

    private static Sheet arabic() {
        var facts = new Description(
                "OTHER",
                ModeOfReceipt.BY_HAND,
                LocalDate.of(2025, 1, 22),
                LetterDate.read(
                        "رمضان ١٤١٠",
                        CalendarSystem.HIJRI,
                        new DateSpan(LocalDate.of(1990, 3, 28), LocalDate.of(1990, 4, 26))),
                null,
                List.of("ar"),
                null,
                "@note");
        return new Sheet(
                new RegistrationNumber(2025, 2),
                "REGISTERED",
                facts,
                null,
                GOLNAR,
                new Draft("ar", "بسم الله\n\n=1+1", Map.of(), Map.of(), List.of(), List.of()));
    }

    private static Sheet german() {
        var facts = new Description(
                "TESTIMONY",
                ModeOfReceipt.POST,
                LocalDate.of(2025, 2, 1),
                LetterDate.read(
                        "Mai  1988",
                        CalendarSystem.GREGORIAN,
                        new DateSpan(LocalDate.of(1988, 5, 1), LocalDate.of(1988, 5, 31))),
                "+Köln, \"Dom\"",
                List.of("de", "fr"),
                "'=Lieber Sohn; ja,",
                null);
        return new Sheet(new RegistrationNumber(2025, 3), "CLOSED", facts, HOUSE, HOUSE, null);
    }

    private static Sheet bare() {
        return new Sheet(new RegistrationNumber(2025, 4), "REGISTERED", incomplete(null), null, null, null);
    }

    private static Sheet incompleteWithText() {
        var undetermined = Description.UNDETERMINED;
        return new Sheet(
                new RegistrationNumber(2025, 6),
                "REGISTERED",
                incomplete("Words"),
                null,
                null,
                new Draft(undetermined, "Words", Map.of(), Map.of(), List.of(), List.of()));
    }

    private static Description incomplete(String incipit) {
        return new Description(
                null,
                ModeOfReceipt.OTHER,
                LocalDate.of(2025, 2, 2),
                null,
                null,
                List.of(Description.UNDETERMINED),
                incipit,
                null);
    }

    private static Sheet unread() {
        var facts = new Description(
                "OTHER",
                ModeOfReceipt.OTHER,
                LocalDate.of(2025, 2, 2),
                LetterDate.unread("3 May 1988"),
                null,
                List.of("en"),
                null,
                null);
        return new Sheet(
                new RegistrationNumber(2025, 5),
                "REGISTERED",
                facts,
                Named.plainly("A. B."),
                null,
                new Draft(
                        "fr",
                        "",
                        Map.of("fr", new Heading("Titre", null, null, null)),
                        Map.of(),
                        List.of(),
                        List.of()));
    }
}
