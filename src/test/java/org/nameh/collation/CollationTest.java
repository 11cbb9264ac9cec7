package org.nameh.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nameh.letter.LetterDate;
import org.nameh.review.Draft;
import org.nameh.review.FrozenEntry;
import org.nameh.review.Ground;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.MentionDecision;
import org.nameh.review.Redaction;
import org.nameh.support.SampleDrafts;

class CollationTest {

    private static final FrozenEntry ENTRY =
            new FrozenEntry("FAMILY_LETTER", LetterDate.unread("۲۶ آبان ۱۳۶۸"), "Golnar Omidi", "گلنار امیدی");

    private final Draft before = SampleDrafts.golnarToFarhad();

    @Test
    void tellsThatTwoVersionsSayTheSame() {
        assertThat(collate(before).unchanged()).isTrue();
    }

    @Test
    void tellsTheOriginalFromATranslation() {
        var after = with(
                before.transcription().replace("نور چشمم", "نور دیده‌ام"),
                Map.of(
                        "en",
                        before.translations().get("en").replace("light", "joy"),
                        "de",
                        before.translations().get("de")),
                before.headings(),
                before.redactions(),
                before.mentions());

        assertThat(collate(after).texts())
                .extracting(ChangedText::part, ChangedText::language, ChangedText::added, ChangedText::removed)
                .containsExactly(tuple(Part.TRANSLATION, "en", 1L, 1L), tuple(Part.ORIGINAL, "fa", 1L, 1L));
    }

    @Test
    void tellsOfATranslationThatCameAndOneThatWent() {
        var after = with(
                before.transcription(),
                Map.of("en", before.translations().get("en"), "fr", "Farhad, mon cher."),
                before.headings(),
                before.redactions(),
                before.mentions());

        assertThat(collate(after).texts())
                .extracting(ChangedText::id, ChangedText::added, ChangedText::removed)
                .containsExactly(tuple("changed-translation-de", 0L, 3L), tuple("changed-translation-fr", 1L, 0L));
    }

    @Test
    void tellsOfEachPartOfAHeading() {
        var headings = new TreeMap<>(before.headings());
        headings.put("en", new Heading("Room for five lines", "A mother’s first letter.", null, "Kermanshah"));

        assertThat(collate(with(
                                before.transcription(),
                                before.translations(),
                                headings,
                                before.redactions(),
                                before.mentions()))
                        .texts())
                .extracting(ChangedText::id)
                .containsExactly("changed-title-en", "changed-addressee-en", "changed-place-en");
    }

    @Test
    void tellsWhatTheRegisterSaysNow() {
        var entry = new FrozenEntry("TESTIMONY", LetterDate.unread("۲۷ آبان ۱۳۶۸"), "Golnar Omidi", null);

        assertThat(Collation.of(new Witness(1, before, ENTRY), new Witness(2, before, entry))
                        .texts())
                .extracting(ChangedText::id)
                .containsExactly("changed-kind", "changed-written_on", "changed-sender");
    }

    @Test
    void tellsWhatIsWithheldNowAndWhatNoMore() {
        var place = new Redaction("fa", "کرمانشاه", Ground.PLACE);
        var after = with(
                before.transcription(),
                before.translations(),
                before.headings(),
                List.of(before.redactions().get(2), before.redactions().get(1), place),
                before.mentions());

        assertThat(collate(after).redactions())
                .containsExactly(
                        new Changed<>(Change.REMOVED, before.redactions().get(0)), new Changed<>(Change.ADDED, place));
    }

    @Test
    void tellsWhoseNameIsDecidedOnDifferently() {
        var decided = new Mention("مهین", MentionDecision.INITIALS_ONLY);
        var after = with(
                before.transcription(),
                before.translations(),
                before.headings(),
                before.redactions(),
                List.of(before.mentions().get(0), decided));

        assertThat(collate(after).mentions())
                .containsExactly(
                        new Changed<>(Change.REMOVED, before.mentions().get(1)), new Changed<>(Change.ADDED, decided));
    }

    @Test
    void tellsWhatItIsAboutNowAndWhatNoMore() {
        var about = Collation.of(
                new Witness(1, before.about(List.of("CHILDREN", "ESCAPE")), ENTRY),
                new Witness(2, before.about(List.of("ESCAPE", "LEAVING")), ENTRY));

        assertThat(about.themes())
                .containsExactly(new Changed<>(Change.REMOVED, "CHILDREN"), new Changed<>(Change.ADDED, "LEAVING"));
        assertThat(about.unchanged()).isFalse();
        assertThat(collate(before).themes()).isEmpty();
    }

    private Collation collate(Draft after) {
        return Collation.of(new Witness(1, before, ENTRY), new Witness(2, after, ENTRY));
    }

    private static Draft with(
            String text,
            Map<String, String> translations,
            Map<String, Heading> headings,
            List<Redaction> redactions,
            List<Mention> mentions) {
        return new Draft("fa", text, headings, translations, redactions, mentions);
    }
}
