package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.SampleDrafts.KAMRAN;
import static org.nameh.support.SampleDrafts.KAMRAN_IN_PERSIAN;
import static org.nameh.support.SampleDrafts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nameh.support.SampleDrafts;

class DraftTest {

    private final Draft draft = SampleDrafts.golnarToFarhad();

    @Test
    void isEmptyAtFirst() {
        assertThat(Draft.empty("fa").texts()).isEqualTo(Map.of("fa", ""));
    }

    @Test
    void hasItsOriginalAmongItsTexts() {
        assertThat(draft.texts()).containsOnlyKeys("de", "en", "fa").containsEntry("fa", draft.transcription());
    }

    @Test
    void hasAsManyParagraphsInEachLanguage() {
        assertThat(draft.texts().keySet())
                .allSatisfy(language -> assertThat(draft.paragraphs(language)).hasSize(3));
    }

    @Test
    void hasNoParagraphsInALanguageItIsNotWrittenIn() {
        assertThat(draft.paragraphs("fr")).isEmpty();
    }

    @Test
    void tellsWhatIsWithheldInEachLanguage() {
        assertThat(draft.redactionsIn("fa")).containsExactly(name("fa", KAMRAN_IN_PERSIAN));
        assertThat(draft.redactionsIn("de")).containsExactly(name("de", KAMRAN));
    }

    @Test
    void leavesOutHeadingsThatSayNothing() {
        var headings = Map.of("en", new Heading(null, null, null, null), "de", new Heading(null, null, null, "Bonn"));

        assertThat(new Draft("en", "", headings, Map.of(), List.of(), List.of()).headings())
                .containsOnlyKeys("de");
    }

    @Test
    void isOutOfReachOfWhoeverMadeIt() {
        var withheld = new ArrayList<>(List.of(name("fa", KAMRAN_IN_PERSIAN)));
        var copied = new Draft("fa", "", Map.of(), Map.of(), withheld, List.of());

        withheld.clear();

        assertThat(copied.redactions()).hasSize(1);
    }

    @Test
    void isTheSameWhateverTheOrderOfItsLanguages() {
        assertThat(draft).isEqualTo(SampleDrafts.golnarToFarhad());
    }

    @Test
    void leavesOutATranslationWithAllThatBelongsToIt() {
        var draft = SampleDrafts.golnarToFarhad();

        var left = draft.without(Set.of("en", "fa"));

        assertThat(left.translations()).containsOnlyKeys("de");
        assertThat(left.headings()).containsOnlyKeys("fa");
        assertThat(left.redactions()).extracting(Redaction::language).containsExactly("fa", "de");
        assertThat(left.transcription()).isEqualTo(draft.transcription());
        assertThat(left.mentions()).isEqualTo(draft.mentions());
    }
}
