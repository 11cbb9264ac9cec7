package org.nameh.dissemination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.Item;
import org.nameh.support.TeiSchema;

class TeiTest {

    private static final Pattern ID = Pattern.compile("xml:id=\"([^\"]+)\"");

    @Test
    void isValidWhateverALetterHolds() {
        var schema = new TeiSchema();

        for (var letter : List.of(SampleItems.persian(), SampleItems.bare(), SampleItems.hostile())) {
            assertThat(schema.complaints(Tei.of(letter, SampleItems.IMPRINT))).isEmpty();
            assertThat(schema.complaints(Tei.of(letter, SampleItems.LICENSED))).isEmpty();
        }
    }

    /** Of several letters in one document, such as an answer to a harvester, no two parts may have one identifier. */
    @Test
    void givesNoPartAnIdentifierThatAPartOfAnotherLetterHas() {
        var ids = Stream.of(SampleItems.persian(), SampleItems.bare())
                .flatMap(letter -> ID.matcher(tei(letter)).results().map(id -> id.group(1)))
                .toList();

        assertThat(ids).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    /** Each pointer to a part leads to one. */
    @Test
    void pointsToPartsThatAreThere() {
        for (var letter : List.of(SampleItems.persian(), SampleItems.hostile())) {
            var ids = ID.matcher(tei(letter)).results().map(id -> id.group(1)).toList();
            var targets = Stream.of(tei(letter).split("[\" ]"))
                    .filter(word -> word.startsWith("#"))
                    .map(word -> word.substring(1))
                    .toList();

            assertThat(targets).isNotEmpty().isSubsetOf(ids);
        }
    }

    @Test
    void saysWhoWroteToWhomWhereAndWhen() {
        assertThat(tei(SampleItems.persian()))
                .contains(
                        "<persName xml:lang=\"en\" corresp=\"#letter-0q7x2mab-sender\">Golnar S.</persName>",
                        "<persName xml:lang=\"fa\">گلنار س.</persName>",
                        "<placeName xml:lang=\"en\">Köln</placeName>",
                        "<date when=\"1988-05-12\" calendar=\"#letter-0q7x2mab-solar-hijri\">۱۳۶۷/۲/۲۲</date>",
                        "<calendar xml:id=\"letter-0q7x2mab-solar-hijri\">",
                        "<correspAction type=\"received\"><persName xml:lang=\"en\" corresp=\"#letter-0q7x2mab-addressee\">her mother</persName>");
    }

    @Test
    void leadsToTheLettersOfTheSameCorrespondence() {
        var letters = "https://letters.example.org/letters/";

        assertThat(tei(SampleItems.persian()))
                .contains(
                        "<correspContext><ref type=\"prev\" subtype=\"isReplyTo\" target=\"" + letters + "0000000k\"",
                        "<ref type=\"next\" subtype=\"hasReply\" target=\"" + letters + "0000001k\"",
                        "<ref type=\"prev\" subtype=\"followsOrFollowed\" target=\"" + letters + "0000004k\"",
                        "<ref type=\"next\" subtype=\"precedesOrPreceded\" target=\"" + letters + "0000005k\"");
        assertThat(tei(SampleItems.bare())).doesNotContain("correspContext");
    }

    @Test
    void saysWhatALetterIsAbout() {
        assertThat(tei(SampleItems.persian()))
                .contains(
                        "<keywords scheme=\"#letter-0q7x2mab-theme\"><term xml:lang=\"en\" ref=\"#letter-0q7x2mab-theme-life-outside\">Life &amp; work outside</term></keywords>",
                        "<category xml:id=\"letter-0q7x2mab-theme-life-outside\" n=\"LIFE_OUTSIDE\">",
                        "<catDesc xml:lang=\"fa\">زندگی بیرون</catDesc>");
        assertThat(tei(SampleItems.bare())).doesNotContain("keywords", "theme");
    }

    @Test
    void namesNobodyWhereNobodyIsNamed() {
        assertThat(tei(SampleItems.bare()))
                .contains("<correspAction type=\"sent\"><persName>Unknown</persName></correspAction>")
                .contains("<title xml:lang=\"en\" type=\"supplied\">[Family letter]</title>")
                .doesNotContain("<author", "particDesc", "<abstract", "calendarDesc", "revisionDesc", "facsimile");
    }

    @Test
    void givesTheDaysBetweenWhichItWasWritten() {
        assertThat(tei(SampleItems.hostile()))
                .contains(
                        "<date notBefore=\"1986-01-01\" notAfter=\"1988-12-31\" calendar=\"#letter-zz00zz00-gregorian\"");
    }

    @Test
    void alignsEveryTranslationWithTheOriginal() {
        assertThat(tei(SampleItems.persian()))
                .contains("<div type=\"original\" xml:lang=\"fa\" style=\"direction: rtl\">")
                .contains("<div type=\"translation\" xml:lang=\"de\">")
                .contains(
                        "<p xml:id=\"letter-0q7x2mab-fa-1\" corresp=\"#letter-0q7x2mab-en-1 #letter-0q7x2mab-de-1\">",
                        "<p xml:id=\"letter-0q7x2mab-fa-2\" corresp=\"#letter-0q7x2mab-en-2\">")
                .contains("<p xml:id=\"letter-0q7x2mab-de-1\" corresp=\"#letter-0q7x2mab-fa-1\">");
    }

    @Test
    void marksWhatIsWithheldWithoutItsLength() {
        assertThat(tei(SampleItems.persian()))
                .contains(
                        "Dear <gap reason=\"redacted\" ana=\"#letter-0q7x2mab-withheld-name\"><desc xml:lang=\"en\">name withheld</desc></gap>.<lb",
                        "<category xml:id=\"letter-0q7x2mab-withheld-name\">")
                .doesNotContain("extent", "quantity", SampleItems.mark(Gap.NAME), SampleItems.mark(Gap.PLACE));
    }

    @Test
    void marksWhatIsWithheldFromATitleToo() {
        assertThat(tei(SampleItems.hostile())).contains("[…]</title>").doesNotContain(SampleItems.mark(Gap.CONTACT));
    }

    @Test
    void showsThePagesThatArePublished() {
        assertThat(tei(SampleItems.persian()))
                .contains(
                        "<graphic url=\"https://letters.example.org/letters/0q7x2mab/pages/2.jpg\" width=\"1000px\" height=\"700px\"");
    }

    @Test
    void saysUnderWhichAddressAndOnWhichTermsItIsPublished() {
        assertThat(tei(SampleItems.persian()))
                .contains("<idno type=\"URL\">https://letters.example.org/letters/0q7x2mab</idno>")
                .contains("<date when=\"2026-01-02\">")
                .contains("<change xml:lang=\"en\" when=\"2026-01-02\">A date was corrected.</change>")
                .doesNotContain("<licence");
        assertThat(new String(Tei.of(SampleItems.persian(), SampleItems.LICENSED), UTF_8))
                .contains("<licence target=\"https://creativecommons.org/licenses/by/4.0/\">");
    }

    private static String tei(Item letter) {
        return new String(Tei.of(letter, SampleItems.IMPRINT), UTF_8);
    }
}
