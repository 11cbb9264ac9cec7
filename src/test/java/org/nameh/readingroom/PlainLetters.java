package org.nameh.readingroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.letter.Description;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.review.Draft;
import org.nameh.review.Ground;
import org.nameh.review.Heading;
import org.nameh.review.Redaction;

/** Plain letters in English to publish. */
final class PlainLetters {

    private PlainLetters() {}

    /** An entry of the register that says as little as possible. */
    static Description description() {
        return new Description(
                "STATEMENT", ModeOfReceipt.EMAIL, LocalDate.of(2026, 1, 2), null, null, List.of("en"), null, null);
    }

    /** A letter with a title and a text. */
    static Draft draft(String title, String text, Redaction... redactions) {
        return new Draft(
                "en",
                text,
                Map.of("en", new Heading(title, null, null, null)),
                Map.of(),
                List.of(redactions),
                List.of());
    }

    /** A letter in which one passage is withheld. */
    static Draft withholding(String passage) {
        return draft(
                "What cannot be told", "We lived in " + passage + " then.", new Redaction("en", passage, Ground.PLACE));
    }

    /** A consent to publish without a name. */
    static Terms consent() {
        return new Terms(
                Act.PUBLISH_TEXT,
                NameDisclosure.ANONYMOUS,
                null,
                List.of(),
                LocalDate.of(2025, 1, 1),
                null,
                GivenHow.IN_WRITING,
                null);
    }
}
