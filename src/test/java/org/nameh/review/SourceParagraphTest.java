package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nameh.people.Script;

class SourceParagraphTest {

    private static final KnownTerm KAMRAN = new KnownTerm("کامران", null, Script.LATIN, "Kamran");
    private static final KnownTerm WARD = new KnownTerm("بند", "en", null, "ward");

    @Test
    void marksWhatIsWithheldAndKeepsItsWords() {
        var runs = beside("کامران آمد.", "Kamran came.", List.of(name("fa", "کامران")), List.of())
                .get(0)
                .marked();

        assertThat(runs).containsExactly(new MarkedRun("کامران", true), new MarkedRun(" آمد.", false));
    }

    @Test
    void asksForTheCounterpartOfEachPassage() {
        var withheld = List.of(name("fa", "کامران"), new Redaction("fa", "شیراز", Ground.PLACE), name("en", "Kamran"));

        var paragraph = beside("کامران در شیراز بود.", "Kamran was in Shiraz.", withheld, List.of())
                .get(0);

        assertThat(paragraph.withoutCounterpart()).containsExactly("شیراز");
    }

    @Test
    void asksForNothingOnceEachPassageHasItsCounterpart() {
        var withheld = List.of(name("fa", "کامران"), name("fa", "کامران امیدی"), name("en", "Kamran Omidi"));

        var paragraph = beside("کامران امیدی آمد.", "Kamran Omidi came.", withheld, List.of())
                .get(0);

        assertThat(paragraph.withoutCounterpart()).isEmpty();
    }

    @Test
    void asksForNoCounterpartWhereNothingIsTranslatedYet() {
        var paragraph = beside("کامران آمد.", "", List.of(name("fa", "کامران")), List.of(KAMRAN))
                .get(0);

        assertThat(paragraph.withoutCounterpart()).isEmpty();
        assertThat(paragraph.terms()).isEmpty();
    }

    @Test
    void warnsOfATermThatIsRenderedOtherwise() {
        var paragraph = beside("كامران در بند بود.", "Camran was in the block.", List.of(), List.of(KAMRAN, WARD))
                .get(0);

        assertThat(paragraph.terms())
                .containsExactly(new TermNotice("کامران", List.of("Kamran")), new TermNotice("بند", List.of("ward")));
    }

    @Test
    void warnsOfNothingWhereOneOfTheRenderingsStands() {
        var other = new KnownTerm("کامران", null, Script.LATIN, "Kāmrān");

        var paragraph = beside("کامران در بند بود.", "Kamran’s ward.", List.of(), List.of(other, KAMRAN, WARD))
                .get(0);

        assertThat(paragraph.terms()).isEmpty();
    }

    @Test
    void warnsOfNoRenderingInAnotherLanguageOrScript() {
        var german = new KnownTerm("بند", "de", null, "Trakt");
        var arabic = new KnownTerm("بند", null, Script.ARABIC, "قسم");

        assertThat(beside("در بند بود.", "He was there.", List.of(), List.of(german, arabic))
                        .get(0)
                        .terms())
                .isEmpty();
    }

    @Test
    void tellsWhatTheSourceWasWhereItHasChanged() {
        var standing = new TranslationRow(
                "en",
                TranslationState.STALE,
                List.of("translator"),
                null,
                null,
                null,
                null,
                List.of(new StaleParagraph(2, "دیروز بود.")));
        var draft = draft("سلام.\n\nفردا.", "Hello.\n\nYesterday.", List.of());

        var paragraphs = SourceParagraph.beside(draft, "en", standing, List.of());

        assertThat(paragraphs).extracting(SourceParagraph::was).containsExactly(null, "دیروز بود.");
    }

    private static List<SourceParagraph> beside(
            String source, String target, List<Redaction> withheld, List<KnownTerm> terms) {
        return SourceParagraph.beside(draft(source, target, withheld), "en", null, terms);
    }

    private static Draft draft(String source, String target, List<Redaction> withheld) {
        return new Draft("fa", source, Map.of(), Map.of("en", target), withheld, List.of());
    }

    private static Redaction name(String language, String passage) {
        return new Redaction(language, passage, Ground.NAME);
    }
}
