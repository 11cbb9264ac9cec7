package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.review.MentionDecision.INITIALS_ONLY;
import static org.nameh.review.MentionDecision.NAMED;
import static org.nameh.review.MentionDecision.OPEN;
import static org.nameh.review.MentionDecision.WITHHELD;
import static org.nameh.support.SampleDrafts.name;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nameh.platform.Language;
import org.nameh.support.SampleDrafts;

class ProofTest {

    private static final String TEXT = "Kamran came.\n\nHe stayed.";
    private static final String GERMAN = "Kamran kam.\n\nEr blieb.";
    private static final Map<String, Heading> TITLE = Map.of("en", new Heading("A visit", null, null, null));
    private static final Redaction KAMRAN = name("en", "Kamran");

    @Test
    void hasNoOpenPointOfALetterReadyForReview() {
        assertThat(Proof.of(SampleDrafts.golnarToFarhad())).isEmpty();
    }

    @Test
    void needsAText() {
        assertThat(Proof.of(draft("en", " ", TITLE))).containsExactly(OpenPoint.of("text"));
        assertThat(Proof.of(draft("en", TEXT, TITLE))).isEmpty();
    }

    @Test
    void needsATitle() {
        assertThat(Proof.of(draft("en", TEXT, Map.of()))).containsExactly(OpenPoint.of("title"));
    }

    @Test
    void needsATitleInTheLanguageOfTheLetter() {
        assertThat(Proof.of(draft("de", GERMAN, TITLE))).containsExactly(OpenPoint.of("title"));
    }

    @Test
    void needsATitleAlsoAboveASummary() {
        var summary = Map.of("en", new Heading(null, "Kamran comes to stay.", null, null));

        assertThat(Proof.of(draft("en", TEXT, summary))).containsExactly(OpenPoint.of("title"));
    }

    @Test
    void needsAsManyParagraphsInATranslation() {
        assertThat(Proof.of(translated("Kamran kam. Er blieb.")))
                .containsExactly(OpenPoint.of("paragraphs", Language.DE, 2, 1));
        assertThat(Proof.of(translated(GERMAN))).isEmpty();
    }

    @Test
    void tellsAPassageThatIsInNoText() {
        assertThat(Proof.of(withheld(TITLE, KAMRAN, name("en", "Naser"))))
                .containsExactly(OpenPoint.of("lost", Language.EN, "Naser"));
        assertThat(Proof.of(withheld(TITLE, KAMRAN))).isEmpty();
    }

    @Test
    void tellsAPassageThatIsInTheTextOfAnotherLanguageAlone() {
        assertThat(Proof.of(withheld(TITLE, name("de", "Kamran"))))
                .containsExactly(OpenPoint.of("lost", Language.DE, "Kamran"), inText("Kamran", Language.EN, 1));
    }

    @Test
    void tellsAPassageThatRunsOverTheEndOfAParagraph() {
        assertThat(Proof.of(withheld(TITLE, name("en", "came. He stayed"))))
                .containsExactly(OpenPoint.of("lost", Language.EN, "came. He stayed"));
    }

    @Test
    void needsAGapInTheTranslationBesideEachInTheOriginal() {
        var withheld = name("en", "He stayed");

        assertThat(Proof.of(translated(GERMAN, withheld))).containsExactly(OpenPoint.of("counterpart", Language.DE, 2));
        assertThat(Proof.of(translated(GERMAN, withheld, name("de", "Er blieb"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void needsADecisionOnEveryoneNamed(MentionDecision decision) {
        var open = Proof.of(mentioning("Naser", decision));

        assertThat(open.contains(OpenPoint.of("mention", "Naser"))).isEqualTo(decision == OPEN);
    }

    @Test
    void tellsANameThatIsToBeWithheldAndCanBeReadInTheText() {
        assertThat(Proof.of(mentioning("Kamran", WITHHELD))).containsExactly(inText("Kamran", Language.EN, 1));
        assertThat(Proof.of(mentioning("Kamran", INITIALS_ONLY))).containsExactly(inText("Kamran", Language.EN, 1));
        assertThat(Proof.of(mentioning("Kamran", NAMED))).isEmpty();
    }

    @Test
    void settlesANameOnceItIsWithheld() {
        var mentioned = List.of(new Mention("Kamran", WITHHELD));

        assertThat(Proof.of(new Draft("en", TEXT, TITLE, Map.of(), List.of(KAMRAN), mentioned)))
                .isEmpty();
    }

    @Test
    void tellsAPassageThatCanBeReadInAnotherLanguage() {
        assertThat(Proof.of(translated("Kamran kam.\n\nEr blieb.", KAMRAN))).contains(inText("Kamran", Language.DE, 1));
        assertThat(Proof.of(translated(GERMAN, KAMRAN, name("de", "Kamran")))).isEmpty();
    }

    @Test
    void tellsAPassageThatCanBeReadInAnyPartOfAHeading() {
        assertThat(List.of(
                        new Heading("Kamran’s visit", null, null, null),
                        new Heading("A visit", "KAMRAN comes.", null, null),
                        new Heading("A visit", null, "to Kamran", null),
                        new Heading("A visit", null, null, "with Kamran")))
                .allSatisfy(heading -> assertThat(Proof.of(withheld(Map.of("en", heading), KAMRAN)))
                        .singleElement()
                        .extracting(OpenPoint::key)
                        .isEqualTo("review.open.readable"));
        assertThat(Proof.of(withheld(Map.of("en", new Heading("A visit", "KAMRAN comes.", null, null)), KAMRAN)))
                .containsExactly(OpenPoint.of("readable", "Kamran", "KAMRAN", TextPart.SUMMARY, Language.EN));
    }

    @Test
    void tellsAPassageThatCanBeReadInAHeadingOfAnotherLanguage() {
        var headings = Map.of("en", TITLE.get("en"), "fa", new Heading(null, null, null, "نزد کامران"));

        assertThat(Proof.of(withheld(headings, name("en", "came")))).isEmpty();
        assertThat(Proof.of(withheld(headings, KAMRAN)))
                .containsExactly(OpenPoint.of("readable", "Kamran", "کامران", TextPart.PLACE, Language.FA));
        assertThat(Proof.of(new Draft(
                        "en", TEXT, headings, Map.of(), List.of(KAMRAN), List.of(new Mention("کامران", WITHHELD)))))
                .contains(OpenPoint.of("readable", "کامران", "کامران", TextPart.PLACE, Language.FA));
    }

    @Test
    void readsNoPassageAcrossAGap() {
        var withheld = List.of(KAMRAN, name("en", "Ali Reza"));

        assertThat(Proof.of(
                        new Draft("en", "Ali Kamran Reza came with Ali Reza.", TITLE, Map.of(), withheld, List.of())))
                .isEmpty();
    }

    @Test
    void tellsEachPointOnce() {
        var twice = List.of(name("en", "Kamran"), name("de", "Kamran"));

        assertThat(Proof.of(new Draft(
                        "en",
                        TEXT,
                        Map.of("en", new Heading("Kamran", null, null, null)),
                        Map.of("de", GERMAN),
                        twice,
                        List.of(new Mention("Kamran", WITHHELD)))))
                .containsExactly(OpenPoint.of("readable", "Kamran", "Kamran", TextPart.TITLE, Language.EN));
    }

    @Test
    void tellsEveryNameOfWhoIsWithheldThatTheCircleKnows() {
        var circle = new Circle(
                List.of(),
                List.of("Kamran Omidi"),
                List.of(List.of("Kamran Omidi", "کامران امیدی", "Kami")),
                List.of());
        var titled = Map.of("en", new Heading("Kami comes", "K. O. comes too.", "to کامران  امیدی", null));
        var draft = new Draft("en", TEXT, titled, Map.of(), List.of(KAMRAN), List.of(new Mention("Kamran", WITHHELD)));

        assertThat(Proof.of(draft, circle))
                .contains(
                        OpenPoint.of("readable", "Kami", "Kami", TextPart.TITLE, Language.EN),
                        OpenPoint.of("readable", "Kamran Omidi", "K. O.", TextPart.SUMMARY, Language.EN),
                        OpenPoint.of("readable", "کامران امیدی", "کامران  امیدی", TextPart.ADDRESSEE, Language.EN));
        assertThat(Proof.of(draft, Circle.none()))
                .containsExactly(OpenPoint.of("readable", "Kamran", "کامران", TextPart.ADDRESSEE, Language.EN));
    }

    @Test
    void letsTheInitialsStandOfWhoIsNamedByThem() {
        var circle = new Circle(List.of(), List.of(), List.of(List.of("Kamran Omidi")), List.of());
        var titled = Map.of("en", new Heading("K. Omidi comes", null, null, null));

        assertThat(Proof.of(mentioning(titled, INITIALS_ONLY), circle)).isEmpty();
        assertThat(Proof.of(mentioning(titled, WITHHELD), circle))
                .containsExactly(OpenPoint.of("readable", "Kamran Omidi", "K. Omidi", TextPart.TITLE, Language.EN));
    }

    @Test
    void onlyAsksToLookAgainAtAShortNameInTheOtherScript() {
        var titled = Map.of("en", TITLE.get("en"), "fa", new Heading("آمدن علی", null, null, null));
        var points = Proof.of(
                new Draft("en", "He came.", titled, Map.of(), List.of(), List.of(new Mention("Ali", WITHHELD))));

        assertThat(points)
                .containsExactly(OpenPoint.of("perhaps", "Ali", "علی", TextPart.TITLE, Language.FA))
                .noneMatch(OpenPoint::hard);
    }

    @Test
    void onlyAsksToLookAgainAtTheNameOfAFile() {
        var circle = new Circle(List.of(), List.of(), List.of(), List.of("kamran_omidi_p1.jpg", "Kamran_2.jpg"));

        assertThat(Proof.of(withheld(TITLE, KAMRAN), circle))
                .contains(OpenPoint.of("fileName", "Kamran", "Kamran_2.jpg"))
                .noneMatch(OpenPoint::hard);
    }

    @Test
    void leadsToThePlaceWhereEachPointIsSettled() {
        assertThat(OpenPoint.of("mention", "Kamran").place()).isEqualTo("#mentions");
        assertThat(OpenPoint.of("kind").place()).isEqualTo("/entry");
        assertThat(inText("Kamran", Language.DE, 1).place()).isEqualTo("#translation-de");
        assertThat(OpenPoint.of("noConsent").place()).isEqualTo("#consents");
        assertThat(OpenPoint.of("noConsent").hard()).isFalse();
        assertThat(inText("Kamran", Language.DE, 1).hard()).isTrue();
    }

    private static OpenPoint inText(String name, Language language, int paragraph) {
        return OpenPoint.of("readableInText", name, name, language, paragraph);
    }

    private static Draft mentioning(Map<String, Heading> headings, MentionDecision decision) {
        return new Draft(
                "en", "He came.", headings, Map.of(), List.of(), List.of(new Mention("Kamran Omidi", decision)));
    }

    private static Draft draft(String language, String text, Map<String, Heading> headings) {
        return new Draft(language, text, headings, Map.of(), List.of(), List.of());
    }

    private static Draft translated(String german, Redaction... withheld) {
        return new Draft("en", TEXT, TITLE, Map.of("de", german), List.of(withheld), List.of());
    }

    private static Draft withheld(Map<String, Heading> headings, Redaction... withheld) {
        return new Draft("en", TEXT, headings, Map.of(), List.of(withheld), List.of());
    }

    private static Draft mentioning(String name, MentionDecision decision) {
        return new Draft("en", TEXT, TITLE, Map.of(), List.of(), List.of(new Mention(name, decision)));
    }
}
