package org.nameh.support;

import java.util.List;
import java.util.Map;
import org.nameh.review.Draft;
import org.nameh.review.Ground;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.MentionDecision;
import org.nameh.review.Redaction;

/** What the translator wrote down of the letters of the Omidi family. */
public final class SampleDrafts {

    /** The name that Golnar's letter tells and nobody may read, in its two spellings. */
    public static final String KAMRAN = "Kamran";

    /** The same in Persian. */
    public static final String KAMRAN_IN_PERSIAN = "کامران";

    private static final String PERSIAN = """
            فرهاد جان، نور چشمم، سلام. من هم چیز دیگری ندارم که بنویسم.

            مادر کامران هم به تو سلام می‌رساند. می‌پرسد شما دو تا هنوز با هم هستید یا نه.

            مادرت، گلنار
            کرمانشاه، ۲۶ آبان ۱۳۶۸""";

    private static final String ENGLISH = """
            Farhad, my dear, light of my eyes, I greet you. I have nothing else to write about.

            Kamran’s mother sends you her greetings too. She asks whether you two are still together.

            Your mother, Golnar
            Kermanshah, 26 Aban 1368""";

    private static final String GERMAN = """
            Farhad, mein Lieber, Licht meiner Augen, sei gegrüßt. Ich habe nichts anderes zu schreiben.

            Auch die Mutter von Kamran lässt dich grüßen. Sie fragt, ob ihr beiden noch zusammen seid.

            Deine Mutter, Golnar
            Kermanschah, 26. Aban 1368""";

    private SampleDrafts() {}

    /**
     * Golnar's first letter to Farhad, ready for review: Persian in three paragraphs, English and German beside it, headings in
     * Persian and English, and the name of Kamran withheld.
     */
    public static Draft golnarToFarhad() {
        return new Draft(
                "fa",
                PERSIAN,
                Map.of(
                        "fa", new Heading("جای چهار خط", "نخستین نامهٔ مادر.", "پسرش فرهاد", "کرمانشاه"),
                        "en", new Heading("Room for four lines", "A mother’s first letter.", "her son Farhad", null)),
                Map.of("en", ENGLISH, "de", GERMAN),
                List.of(name("fa", KAMRAN_IN_PERSIAN), name("en", KAMRAN), name("de", KAMRAN)),
                List.of(
                        new Mention(KAMRAN_IN_PERSIAN, MentionDecision.WITHHELD),
                        new Mention("مهین", MentionDecision.NAMED)));
    }

    /** A short letter in English with some passages withheld. */
    public static Draft english(String text, Redaction... withheld) {
        var title = Map.of("en", new Heading("A letter", null, null, null));
        return new Draft("en", text, title, Map.of(), List.of(withheld), List.of());
    }

    /** A name withheld from the text in a language. */
    public static Redaction name(String language, String passage) {
        return new Redaction(language, passage, Ground.NAME);
    }
}
