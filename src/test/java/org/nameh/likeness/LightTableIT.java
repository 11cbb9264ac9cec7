package org.nameh.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.facsimile.Darkroom;
import org.nameh.facsimile.Destination;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.UnknownLetter;
import org.nameh.people.Directory;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Party;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.review.Draft;
import org.nameh.review.Scriptorium;
import org.nameh.support.SampleScans;

@ExtendWith(ArquillianExtension.class)
class LightTableIT {

    private static final String CONSONANTS = "bdfgklmnprstvz";

    @Inject
    LightTable table;

    @Inject
    Darkroom darkroom;

    @Inject
    Registry registry;

    @Inject
    Directory directory;

    @Inject
    Scriptorium scriptorium;

    @Inject
    Clock clock;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void findsALetterFromTheSameSenderOfTheSameDate() {
        var sender = entered(word() + " " + word());
        var first = register(Party.known(sender), "12 May 1988", null);

        var found = sought(new Sought(sender, null, date("May 1988"), null));

        assertThat(found).singleElement().satisfies(twin -> {
            assertThat(twin.number()).isEqualTo(first);
            assertThat(twin.likenesses()).containsExactly(Likeness.SAME_SENDER_AND_DATE);
            assertThat(twin.receivedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
            assertThat(twin.kind()).isEqualTo("TESTIMONY");
            assertThat(twin.written()).isEqualTo(date("12 May 1988"));
            assertThat(twin.percent()).isNull();
        });
    }

    @Test
    void findsASenderWhoseNameIsTypedAndNotChosen() {
        var name = word() + " " + word();
        var first = register(Party.named(name), "12 May 1988", null);

        assertThat(sought(new Sought(null, name.toUpperCase(), date("12 May 1988"), null)))
                .extracting(Twin::number)
                .containsExactly(first);
    }

    @Test
    void findsNobodyElseAndNoOtherDate() {
        var sender = entered(word() + " " + word());
        register(Party.known(sender), "12 May 1988", null);

        assertThat(sought(new Sought(sender, null, date("13 May 1988"), null))).isEmpty();
        assertThat(sought(new Sought(sender, null, null, null))).isEmpty();
        assertThat(sought(new Sought(null, word() + " " + word(), date("12 May 1988"), null)))
                .isEmpty();
        assertThat(sought(new Sought(null, null, null, null))).isEmpty();
    }

    @Test
    void findsALetterThatBeginsAlike() {
        var words = words(7);
        var first = register(Party.unknown(), null, words);

        assertThat(sought(new Sought(null, null, null, words.toUpperCase() + " …")))
                .extracting(Twin::number)
                .containsExactly(first);
        assertThat(sought(new Sought(null, null, null, words(7)))).isEmpty();
    }

    @Test
    void findsALetterThatBeginsLikeATextWrittenDown() {
        var text = words(30);
        var first = register(Party.unknown(), null, null);
        write(first, "en", text);

        assertThat(sought(new Sought(null, null, null, text.substring(0, 60))))
                .extracting(Twin::number)
                .containsExactly(first);
    }

    @Test
    void makesNothingOfFirstWordsThatManyShare() {
        var words = words(7);
        IntStream.range(0, 5).forEach(one -> register(Party.unknown(), null, words));
        assertThat(sought(new Sought(null, null, null, words))).hasSize(5);

        register(Party.unknown(), null, words);
        assertThat(sought(new Sought(null, null, null, words))).isEmpty();
    }

    @Test
    void findsTheSameTextInAnotherSpelling() {
        var text = "مادر " + words(4) + " می‌شود گفت که نامه‌های كتاب " + words(5);
        var first = written("fa", text);
        var second =
                written("fa", text.replace("می‌شود", "می شود").replace('ك', 'ک').replace('\u200C', ' '));

        var found = twinsOf(second);

        assertThat(found).singleElement().satisfies(twin -> {
            assertThat(twin.number()).isEqualTo(first);
            assertThat(twin.likenesses()).contains(Likeness.SAME_TEXT);
            assertThat(twin.percent()).isEqualTo(100);
        });
        assertThat(twinsOf(first)).extracting(Twin::number).containsExactly(second);
    }

    @Test
    void findsATextTypedAnewWithMistakesAndWithoutAParagraph() {
        var paragraphs = List.of(words(30), words(30), words(30), words(30));
        var first = written("en", String.join("\n\n", paragraphs));
        var again = String.join(
                "\n\n",
                "Dear friends",
                paragraphs.get(1).replaceFirst(" ", " q"),
                paragraphs.get(2),
                paragraphs.get(3));
        var second = written("en", again);

        assertThat(twinsOf(second)).singleElement().satisfies(twin -> {
            assertThat(twin.number()).isEqualTo(first);
            assertThat(twin.likenesses()).containsExactly(Likeness.NEAR_TEXT);
            assertThat(twin.percent()).isBetween(60, 99);
        });
    }

    @Test
    void findsNothingAlikeInOtherTexts() {
        var begin = words(4);
        written("en", begin + " " + words(60));

        assertThat(twinsOf(written("en", words(60) + " " + begin))).isEmpty();
    }

    @Test
    void followsATextThatIsRewritten() {
        var text = words(40);
        var first = written("en", text);
        var second = written("en", text);
        assertThat(twinsOf(second)).hasSize(1);

        write(second, "en", words(40));

        assertThat(twinsOf(second)).isEmpty();
        assertThat(twinsOf(first)).isEmpty();
    }

    @Test
    void leavesTheLettersOfTheDemonstrationInPeace() {
        var year = Year.now(clock).getValue();
        var demo = IntStream.rangeClosed(1, 38)
                .mapToObj(serial -> new RegistrationNumber(year, serial))
                .toList();

        var warnings = demo.stream()
                .flatMap(number -> twinsOf(number).stream()
                        .filter(twin -> twin.isWarning() && demo.contains(twin.number()))
                        .map(twin -> number + " " + twin.number() + " " + twin.likenesses()))
                .toList();

        assertThat(warnings).isEmpty();
    }

    @Test
    void findsTheLetterThatCameWithTheSameFileFromBothSides() {
        var file = SampleScans.as("jpg", SampleScans.page(System.nanoTime()));
        var first = register(Party.unknown(), null, null);
        var second = register(Party.unknown(), null, null);

        List.of(first, second)
                .forEach(number -> clerk.get(() ->
                        darkroom.receive("scan.jpg", new ByteArrayInputStream(file), Destination.letter(number))));

        assertThat(likenesses(first, second)).containsExactly(Likeness.SAME_FILE);
        assertThat(likenesses(second, first)).containsExactly(Likeness.SAME_FILE);
    }

    private List<Likeness> likenesses(RegistrationNumber of, RegistrationNumber twin) {
        return clerk.get(() -> table.twinsOf(of)).stream()
                .filter(found -> found.number().equals(twin))
                .flatMap(found -> found.likenesses().stream())
                .toList();
    }

    @Test
    void laysTwoLettersBesideEachOther() {
        var text = words(20);
        var first = written("en", text);
        var second = written("en", text + " afterwards");

        var comparison = clerk.get(() -> table.compare(first, second));

        assertThat(comparison.one().number()).isEqualTo(first);
        assertThat(comparison.other().text()).endsWith("afterwards");
        assertThat(comparison.texts().percent()).isBetween(90, 99);
        assertThat(comparison.verdicts()).isEmpty();
    }

    @Test
    void laysNoLetterBesideItselfOrNothing() {
        var first = register(Party.unknown(), null, null);
        var nowhere = new RegistrationNumber(1899, 1);

        assertThatThrownBy(() -> clerk.get(() -> table.compare(first, first))).isInstanceOf(UnknownLetter.class);
        assertThatThrownBy(() -> clerk.get(() -> table.compare(first, nowhere))).isInstanceOf(UnknownLetter.class);
        assertThatThrownBy(() -> clerk.run(() -> table.judge(first, first, 0, Ruling.COPY, null)))
                .isInstanceOf(UnknownLetter.class);
    }

    @Test
    void letsTheNewestVerdictCountOnBothLetters() {
        var text = words(40);
        var first = written("en", text);
        var second = written("en", text);

        clerk.run(() -> table.judge(second, first, 0, Ruling.DIFFERENT, "Another hand"));
        assertThat(twinsOf(first)).singleElement().satisfies(twin -> {
            assertThat(twin.isWarning()).isFalse();
            assertThat(twin.verdict().judgedBy()).isEqualTo("clerk");
            assertThat(twin.verdict().remark()).isEqualTo("Another hand");
        });

        editor.run(() -> table.judge(first, second, 1, Ruling.COPY, null));
        assertThat(twinsOf(second)).singleElement().satisfies(twin -> {
            assertThat(twin.isWarning()).isTrue();
            assertThat(twin.verdict().ruling()).isEqualTo(Ruling.COPY);
        });
        assertThat(clerk.get(() -> table.compare(second, first)).verdicts())
                .extracting(VerdictRow::ruling)
                .containsExactly(Ruling.COPY, Ruling.DIFFERENT);
    }

    @Test
    void showsAVerdictOnLettersThatAreAlikeNoMore() {
        var first = register(Party.unknown(), null, null);
        var second = register(Party.unknown(), null, null);
        clerk.run(() -> table.judge(first, second, 0, Ruling.VERSION, null));

        assertThat(twinsOf(first)).singleElement().satisfies(twin -> {
            assertThat(twin.likenesses()).isEmpty();
            assertThat(twin.isWarning()).isFalse();
        });
    }

    @Test
    void saysNothingTwiceAndOverrulesNothingUnseen() {
        var first = register(Party.unknown(), null, null);
        var second = register(Party.unknown(), null, null);
        clerk.run(() -> table.judge(first, second, 0, Ruling.COPY, "Same hand"));
        clerk.run(() -> table.judge(first, second, 0, Ruling.COPY, "Same hand"));

        assertThatThrownBy(() -> editor.run(() -> table.judge(second, first, 0, Ruling.DIFFERENT, null)))
                .isInstanceOf(ChangedElsewhere.class);
        assertThat(clerk.get(() -> table.compare(first, second)).verdicts()).hasSize(1);
    }

    @Test
    void isShutToAllButClerksAndEditors() {
        var first = register(Party.unknown(), null, null);
        var second = register(Party.unknown(), null, null);
        assertThat(editor.get(() -> table.compare(first, second)).verdicts()).isEmpty();

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> table.twinsOf(first))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> table.twinsOf(new Sought(null, null, null, null))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> table.compare(first, second)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> table.judge(first, second, 0, Ruling.COPY, null)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private List<Twin> sought(Sought sought) {
        return clerk.get(() -> table.twinsOf(sought));
    }

    private List<Twin> twinsOf(RegistrationNumber number) {
        return editor.get(() -> table.twinsOf(number));
    }

    private long entered(String name) {
        return clerk.get(() -> directory.enter(NewCorrespondent.named(name)));
    }

    private RegistrationNumber register(Party sender, String written, String firstWords) {
        var facts = new Description(
                "TESTIMONY",
                ModeOfReceipt.POST,
                LocalDate.of(2026, 1, 2),
                written == null ? null : date(written),
                null,
                List.of("en"),
                firstWords,
                null);
        return clerk.get(() -> registry.register(new NewLetter(UUID.randomUUID(), sender, Party.unknown(), facts)));
    }

    private static LetterDate date(String written) {
        return LetterDateReader.read(written).orElseThrow();
    }

    private RegistrationNumber written(String language, String text) {
        var number = register(Party.unknown(), null, null);
        write(number, language, text);
        return number;
    }

    private void write(RegistrationNumber number, String language, String text) {
        var draft = new Draft(language, text, Map.of(), Map.of(), List.of(), List.of());
        clerk.run(() -> scriptorium.save(number, scriptorium.show(number).seenVersion(), draft));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(one -> word()).collect(Collectors.joining(" "));
    }

    /** A word that nobody has written before. */
    private static String word() {
        return ThreadLocalRandom.current()
                .ints(8, 0, CONSONANTS.length())
                .mapToObj(place -> CONSONANTS.charAt(place) + "a")
                .collect(Collectors.joining());
    }
}
