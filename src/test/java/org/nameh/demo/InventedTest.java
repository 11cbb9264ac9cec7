package org.nameh.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nameh.consent.NameDisclosure;
import org.nameh.letter.ReviewStatus;
import org.nameh.publication.Projection;
import org.nameh.readingroom.TextRow;
import org.nameh.review.FrozenEntry;
import org.nameh.review.Passages;
import org.nameh.review.Proof;

class InventedTest {

    private static final Invented INVENTED = Invented.read();

    @Test
    void tellsOfThirtyLettersAtLeast() {
        assertThat(INVENTED.letters).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void tellsOfADozenPeopleInThreeFamiliesAtLeast() {
        var families = INVENTED.people.stream()
                .map(person -> familyName(person.latin))
                .collect(groupingBy(name -> name, counting()));

        assertThat(INVENTED.people).hasSizeGreaterThanOrEqualTo(12);
        assertThat(families.values()).filteredOn(members -> members > 1).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void speaksTheFiveLanguagesOfThePages() {
        assertThat(INVENTED.letters).extracting(letter -> letter.language).contains("en", "fa", "ar", "de", "fr");
    }

    @Test
    void hasALetterInEveryStateThatALetterCanReach() {
        var reached = EnumSet.complementOf(EnumSet.of(ReviewStatus.CLOSED, ReviewStatus.VOID, ReviewStatus.DISPOSED));

        assertThat(INVENTED.letters)
                .extracting(letter -> letter.state.replace("DESCRIBED", "DRAFT"))
                .containsAll(reached.stream().map(Enum::name).toList());
    }

    @Test
    void knowsEveryoneItNames() {
        var ids = INVENTED.people.stream().map(person -> person.id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(INVENTED.letters.stream()
                        .flatMap(letter -> Stream.of(letter.sender, letter.addressee))
                        .filter(Objects::nonNull))
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("described")
    void setsEachTranslationBesideTheOriginal(Invented.Letter letter) {
        assertThat(letter.translations.values())
                .allSatisfy(text -> assertThat(text).hasSameSizeAs(letter.original));
    }

    @ParameterizedTest
    @MethodSource("submitted")
    void leavesNoPointOpenInWhatIsSubmitted(Invented.Letter letter) {
        assertThat(Proof.of(DemoLetters.draft(letter))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("underAnotherName")
    void exposesNoNameThatTheWriterKeepsBack(Invented.Letter letter) {
        var projection = projection(letter);

        assertThat(readable(projection))
                .isNotEmpty()
                .noneSatisfy(text -> assertThat(names(letter)).anyMatch(name -> Passages.occurs(text, name)));
    }

    static Stream<Invented.Letter> described() {
        return INVENTED.letters.stream().filter(letter -> !letter.state.equals("REGISTERED"));
    }

    static Stream<Invented.Letter> submitted() {
        return INVENTED.letters.stream().filter(letter -> DemoLetters.SUBMITTED_OR_LATER.contains(letter.state));
    }

    static Stream<Invented.Letter> underAnotherName() {
        return submitted()
                .filter(letter -> letter.consent != null && letter.consent.nameForm != NameDisclosure.FULL)
                .filter(letter -> letter.sender != null);
    }

    private static Projection projection(Invented.Letter letter) {
        var writer = person(letter.sender);
        var entry = new FrozenEntry(letter.kind, null, writer.latin, writer.arabic);
        return Projection.of("0q7x2mab", DemoLetters.draft(letter), entry, DemoLetters.terms(letter.consent));
    }

    private static List<String> names(Invented.Letter letter) {
        var writer = person(letter.sender);
        return Stream.of(writer.latin, writer.arabic)
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(name, familyName(name)))
                .toList();
    }

    private static Stream<String> readable(Projection projection) {
        return Stream.concat(
                        projection.texts().stream().map(TextRow::body),
                        projection.headings().stream()
                                .flatMap(row -> Stream.of(
                                        row.title(), row.summary(), row.sender(), row.addressee(), row.place())))
                .filter(Objects::nonNull);
    }

    private static Invented.Person person(String id) {
        return INVENTED.people.stream()
                .filter(person -> person.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String familyName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
