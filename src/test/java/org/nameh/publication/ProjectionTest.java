package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nameh.support.SampleDrafts.KAMRAN;
import static org.nameh.support.SampleDrafts.KAMRAN_IN_PERSIAN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.platform.Language;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.HeadingRow;
import org.nameh.readingroom.TextRow;
import org.nameh.review.Draft;
import org.nameh.review.FrozenEntry;
import org.nameh.review.Ground;
import org.nameh.review.Heading;
import org.nameh.review.Passages;
import org.nameh.review.Redaction;
import org.nameh.support.SampleDrafts;
import org.nameh.support.SampleLetters;
import org.nameh.support.SampleTerms;

class ProjectionTest {

    private static final FrozenEntry GOLNAR =
            new FrozenEntry("FAMILY_LETTER", SampleLetters.WRITTEN, "Golnar Omidi", "گلنار امیدی");
    private static final FrozenEntry NOBODY = new FrozenEntry("FAMILY_LETTER", null, null, null);

    private final Draft letter = SampleDrafts.golnarToFarhad();

    @Test
    void hasTheOriginalFirst() {
        assertThat(of(letter, SampleTerms.fullName()).texts())
                .extracting(TextRow::language, TextRow::original)
                .startsWith(tuple("fa", true))
                .hasSize(3);
    }

    @Test
    void hasTheLanguagesThatTheConsentCovers() {
        assertThat(of(letter, SampleTerms.in("fa", "en")).languages()).containsExactly("fa", "en");
    }

    @Test
    void hasNoHeadingInALanguageThatTheConsentDoesNotCover() {
        assertThat(heading(letter, SampleTerms.in("fa"), Language.EN).title()).isEqualTo("جای چهار خط");
    }

    @Test
    void hasAMarkInPlaceOfWhatIsWithheld() {
        assertThat(text("en")).contains("\n\n" + Gap.NAME.mark() + "’s mother sends you");
        assertThat(text("fa")).contains("\n\nمادر " + Gap.NAME.mark() + " هم به تو");
    }

    @ParameterizedTest
    @EnumSource
    void hasTheMarkOfItsGround(Ground ground) {
        var draft = SampleDrafts.english("Then Kamran came.", new Redaction("en", KAMRAN, ground));

        assertThat(of(draft, SampleTerms.fullName()).texts().get(0).body())
                .isEqualTo("Then " + Gap.valueOf(ground.name()).mark() + " came.");
    }

    @Test
    void holdsNothingWithheldInAnyRow() {
        var everything = of(letter, SampleTerms.fullName()).toString();

        assertThat(List.of(KAMRAN, KAMRAN_IN_PERSIAN))
                .allMatch(name -> Passages.occurs(letter.texts().toString(), name))
                .noneMatch(name -> Passages.occurs(everything, name));
    }

    @Test
    void neverTellsHowMuchIsWithheld() {
        var less = SampleDrafts.english("Then Al came.", SampleDrafts.name("en", "Al"));
        var more = SampleDrafts.english("Then Noruzzadeh came.", SampleDrafts.name("en", "Noruzzadeh"));

        assertThat(of(less, SampleTerms.fullName())).isEqualTo(of(more, SampleTerms.fullName()));
    }

    @Test
    void keepsItsParagraphsApart() {
        assertThat(text("en").split("\n\n")).hasSize(3);
    }

    @Test
    void hasAHeadingForEachLanguageOfThePages() {
        assertThat(of(letter, SampleTerms.fullName()).headings())
                .extracting(HeadingRow::language)
                .containsExactly("en", "fa", "ar", "de", "fr");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Room for four lines, en",
        "FA, جای چهار خط, fa",
        "DE, Room for four lines, en",
        "AR, Room for four lines, en"
    })
    void hasATitleInTheLanguageOfTheReaderElseInEnglish(Language reader, String title, String language) {
        var heading = heading(letter, SampleTerms.fullName(), reader);

        assertThat(heading.title()).isEqualTo(title);
        assertThat(heading.titleLanguage()).isEqualTo(language);
    }

    @Test
    void hasTheTitleOfTheOriginalWhereNoneIsEnglish() {
        var titled = titled(Map.of("fa", title("جای چهار خط"), "de", title("Platz für vier Zeilen")));

        assertThat(heading(titled, SampleTerms.fullName(), Language.FR).titleLanguage())
                .isEqualTo("fa");
    }

    @Test
    void hasAnyTitleWhereTheOriginalHasNone() {
        var titled = titled(Map.of("de", title("Platz für vier Zeilen")));

        assertThat(heading(titled, SampleTerms.fullName(), Language.FR).title()).isEqualTo("Platz für vier Zeilen");
    }

    @Test
    void seeksEachPartOfAHeadingByItself() {
        var heading = heading(letter, SampleTerms.fullName(), Language.EN);

        assertThat(heading.title()).isEqualTo("Room for four lines");
        assertThat(heading.place()).isEqualTo("کرمانشاه");
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, EN, Golnar Omidi",
        "FULL, FA, گلنار امیدی",
        "FULL, AR, گلنار امیدی",
        "FULL, DE, Golnar Omidi",
        "INITIALS, EN, G. O.",
        "INITIALS, FA, گ. ا."
    })
    void namesTheWriterInTheScriptOfTheReader(NameDisclosure form, Language reader, String sender) {
        assertThat(heading(letter, SampleTerms.under(form), reader).sender()).isEqualTo(sender);
    }

    @Test
    void namesNobodyWhereTheWriterStaysAnonymous() {
        var headings = of(letter, SampleTerms.under(NameDisclosure.ANONYMOUS)).headings();

        assertThat(headings).extracting(HeadingRow::sender).containsOnlyNulls();
    }

    @Test
    void namesTheWriterByThePseudonymAlone() {
        var headings = of(letter, SampleTerms.pseudonym("نرگس")).headings();

        assertThat(headings).extracting(HeadingRow::sender).containsOnly("نرگس");
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "INITIALS", "ANONYMOUS"})
    void namesNobodyWhereNobodyKnowsWhoWrote(NameDisclosure form) {
        var headings = Projection.of("0q7x2mab", letter, NOBODY, SampleTerms.under(form))
                .headings();

        assertThat(headings).extracting(HeadingRow::sender).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({"Wafaa al-Marjani, W. a. M.", "نوروز\u200Cزاده, ن. ز.", "' Ruth  Ellerby ', R. E.", "Émile, É."})
    void writesTheInitialOfEachPartOfAName(String name, String initials) {
        var entry = new FrozenEntry("REPLY", null, name, null);
        var projection = Projection.of("0q7x2mab", letter, entry, SampleTerms.under(NameDisclosure.INITIALS));

        assertThat(projection.headings().get(0).sender()).isEqualTo(initials);
    }

    @Test
    void exposesNoNameThatStandsNowhere() {
        assertThat(of(letter, SampleTerms.under(NameDisclosure.ANONYMOUS)).exposed(Stream.of("Golnar Omidi")))
                .isEmpty();
    }

    @Test
    void exposesTheFamilyNameAlone() {
        var draft = SampleDrafts.english("I am one of the Omidis.");

        assertThat(of(draft, SampleTerms.under(NameDisclosure.ANONYMOUS)).exposed(GOLNAR.senders()))
                .containsExactly("Omidis");
    }

    @Test
    void exposesANameInWhateverScriptAndItsInitials() {
        var draft = SampleDrafts.english("I am Golnaar Omeedi, or G. O. for short.");
        var anonymous = of(draft, SampleTerms.under(NameDisclosure.ANONYMOUS));

        assertThat(anonymous.exposed(Stream.of("گلنار امیدی"))).containsExactly("Golnaar Omeedi", "Omeedi");
        assertThat(anonymous.initials(Stream.of("Golnar Omidi"))).containsExactly("G. O.");
    }

    @Test
    void exposesANameInAHeading() {
        var titled = titled(Map.of("fa", new Heading("نامه", null, null, "نزد گلنار امیدی")));

        assertThat(of(titled, SampleTerms.under(NameDisclosure.INITIALS)).exposed(GOLNAR.senders()))
                .containsExactly("گلنار امیدی", "امیدی");
    }

    @Test
    void exposesNoNameThatIsWithheld() {
        var draft = SampleDrafts.english("I am Golnar Omidi.", SampleDrafts.name("en", "Golnar Omidi"));

        assertThat(of(draft, SampleTerms.under(NameDisclosure.ANONYMOUS)).exposed(GOLNAR.senders()))
                .isEmpty();
    }

    @Test
    void isReadAsTheReadingRoomGivesIt() {
        var read = of(letter, SampleTerms.fullName()).in(Language.EN, "Family letter", Map.of());

        assertThat(read.texts()).isEqualTo(of(letter, SampleTerms.fullName()).texts());
        assertThat(read.head().kind()).isEqualTo("Family letter");
        assertThat(read.head().writtenAs()).isEqualTo("۲۶ آبان ۱۳۶۸");
        assertThat(read.head().sender()).isEqualTo("Golnar Omidi");
        assertThat(read.head().visibleFrom()).isNull();
    }

    private String text(String language) {
        return of(letter, SampleTerms.fullName()).texts().stream()
                .filter(text -> text.language().equals(language))
                .map(TextRow::body)
                .findFirst()
                .orElseThrow();
    }

    private static Projection of(Draft content, Terms terms) {
        return Projection.of("0q7x2mab", content, GOLNAR, terms);
    }

    private static HeadingRow heading(Draft content, Terms terms, Language reader) {
        return of(content, terms).headings().stream()
                .filter(row -> row.language().equals(reader.code()))
                .findFirst()
                .orElseThrow();
    }

    private static Draft titled(Map<String, Heading> headings) {
        return new Draft("fa", "سلام.", headings, Map.of(), List.of(), List.of());
    }

    private static Heading title(String title) {
        return new Heading(title, null, null, null);
    }
}
