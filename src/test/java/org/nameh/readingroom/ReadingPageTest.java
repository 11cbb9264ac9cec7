package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nameh.platform.Language.AR;
import static org.nameh.platform.Language.DE;
import static org.nameh.platform.Language.EN;
import static org.nameh.platform.Language.FA;
import static org.nameh.platform.Language.FR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nameh.platform.Language;

class ReadingPageTest {

    private static final char NAME = Gap.NAME.mark();
    private static final char PLACE = Gap.PLACE.mark();
    private static final TextRow PERSIAN =
            new TextRow("fa", true, "سلام.\n\nمادر " + NAME + " و " + NAME + " در " + PLACE + ".\n\nگلنار");
    private static final TextRow GERMAN =
            new TextRow("de", false, "Gruß.\n\nDie Mutter von " + NAME + " in " + PLACE + ".\n\nGolnar");
    private static final TextRow ENGLISH =
            new TextRow("en", false, "Greetings.\n\n" + NAME + "’s mother in " + PLACE + ".\n\nGolnar");

    private final Rendition letter = rendition(PERSIAN, GERMAN, ENGLISH);

    @ParameterizedTest
    @CsvSource({"EN, en", "DE, de"})
    void opensTheTranslationOfTheReaderBesideTheOriginal(Language reader, String opened) {
        var page = open(reader, null, "");

        assertThat(page.view()).isEqualTo(View.BOTH);
        assertThat(page.translation().language()).isEqualTo(opened);
        assertThat(page.untranslated()).isFalse();
    }

    @Test
    void opensTheOriginalForWhomNothingIsTranslated() {
        var page = open(FR, null, "");

        assertThat(page.view()).isEqualTo(View.ORIGINAL);
        assertThat(page.translation()).isNull();
        assertThat(page.untranslated()).isTrue();
    }

    @Test
    void opensTheOriginalForWhomItIsWritten() {
        var page = open(FA, null, "");

        assertThat(page.view()).isEqualTo(View.ORIGINAL);
        assertThat(page.untranslated()).isFalse();
    }

    @Test
    void opensTheTranslationThatIsAskedFor() {
        assertThat(open(EN, null, "de").translation()).isEqualTo(GERMAN);
        assertThat(open(AR, null, "de").translation()).isEqualTo(GERMAN);
    }

    @Test
    void opensTheReadersWhereTheOneAskedForIsNotPublished() {
        assertThat(open(EN, null, "fr").translation()).isEqualTo(ENGLISH);
        assertThat(open(EN, null, "fa").translation()).isEqualTo(ENGLISH);
    }

    @Test
    void opensSomeTranslationForAReaderWhoAsksForAny() {
        assertThat(open(FR, View.TRANSLATION, "").translation()).isEqualTo(GERMAN);
        assertThat(open(FA, View.BOTH, "").translation()).isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @EnumSource
    void opensAsTheReaderAsks(View asked) {
        assertThat(open(EN, asked, "").view()).isEqualTo(asked);
    }

    @ParameterizedTest
    @EnumSource
    void opensTheOriginalWhereNothingIsTranslatedWhateverIsAsked(View asked) {
        var page = ReadingPage.open(rendition(PERSIAN), EN, Optional.of(asked), "de");

        assertThat(page.view()).isEqualTo(View.ORIGINAL);
        assertThat(page.pairs()).hasSize(3).allMatch(pair -> pair.translation() == null);
    }

    @Test
    void setsParagraphBesideParagraph() {
        var pairs = open(EN, View.BOTH, "").pairs();

        assertThat(pairs).extracting(Pair::number).containsExactly(1, 2, 3);
        assertThat(pairs.get(0))
                .isEqualTo(new Pair(1, List.of(new Stretch("سلام.", null)), List.of(new Stretch("Greetings.", null))));
    }

    @Test
    void leavesOutTheTextThatIsNotOpen() {
        assertThat(open(EN, View.TRANSLATION, "").pairs()).allMatch(pair -> pair.original() == null);
        assertThat(open(EN, View.ORIGINAL, "").pairs()).allMatch(pair -> pair.translation() == null);
    }

    @Test
    void setsNothingBesideAParagraphThatHasNoCounterpart() {
        var page =
                ReadingPage.open(rendition(PERSIAN, new TextRow("en", false, "Greetings.")), EN, Optional.empty(), "");

        assertThat(page.pairs()).hasSize(3);
        assertThat(page.pairs().get(2).translation()).isNull();
    }

    @Test
    void countsTheGapsOfTheOriginalByReason() {
        assertThat(open(EN, View.BOTH, "").gaps()).isEqualTo(Map.of(Gap.NAME, 2L, Gap.PLACE, 1L));
    }

    @Test
    void countsTheGapsOfTheTranslationWhereItIsOpenAlone() {
        assertThat(open(EN, View.TRANSLATION, "").gaps()).isEqualTo(Map.of(Gap.NAME, 1L, Gap.PLACE, 1L));
    }

    @Test
    void countsNoGapsWhereNothingIsWithheld() {
        var page = ReadingPage.open(rendition(new TextRow("en", true, "Greetings.")), EN, Optional.empty(), "");

        assertThat(page.gaps()).isEmpty();
    }

    @Test
    void cannotBeOpenedWithoutAnOriginal() {
        assertThatThrownBy(() -> ReadingPage.open(rendition(GERMAN), DE, Optional.empty(), ""))
                .isInstanceOf(IllegalStateException.class);
    }

    private ReadingPage open(Language reader, View asked, String text) {
        return ReadingPage.open(letter, reader, Optional.ofNullable(asked), text);
    }

    private static Rendition rendition(TextRow... texts) {
        var head = new Head(
                "0q7x2mab",
                "Family letter",
                List.of("fa"),
                null,
                null,
                null,
                null,
                null,
                "Title",
                "en",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
        return new Rendition(head, List.of(texts));
    }
}
