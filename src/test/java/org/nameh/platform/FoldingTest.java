package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    private static final Path RULES = Path.of("../shared/data/normalisation/persian-arabic-search.tsv");

    @ParameterizedTest
    @CsvSource({
        "كتابي, کتابی", "موسى, موسی", "هاے, های", "كشاندن, کشاندن",
        "خانۀ, خانه", "خانهٔ, خانه", "زادہ, زاده", "فاطمة, فاطمه",
        "رأس, راس", "إيران, ایران", "آزادی, ازادی", "ٱلله, الله",
        "مسؤول, مسوول", "مسئول, مسیول", "أحمد, احمد", "ا\u0654حمد, احمد",
        "ســـلام, سلام", "مُحَمَّد, محمد", "رحمٰن, رحمن", "می\u200Cشود, میشود",
        "ه\u200D.ش, ه.ش", "\u200Fنامه\u200F, نامه", "\u202Eنامه\u202C, نامه", "\uFEFFنامه, نامه",
        "١٣٨٠, 1380", "۱۳۸۰, 1380", "ﻧﺎﻣﻪ, نامه", "ﺳﻼم, سلام",
        "نامه\u00A0من, نامه من", "ا\u0653زادی, آزادی", "۳٫۵٪, 3.5%"
    })
    void unifiesPersianAndArabic(String written, String same) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(same));
    }

    @ParameterizedTest
    @CsvSource({
        "É, e",
        "e\u0301, e",
        "Straße, strasse",
        "ẞ, ss",
        "Müller, muller",
        "Łódź, lodz",
        "Œuvre, oeuvre",
        "İ, i",
        "ı, i",
        "ﬁn, fin",
        "ʿAlī, ali",
        "Ｎａｍｅｈ, nameh",
        "So\u00ADfia, sofia",
        "«d’Épée», '\"d''epee\"'"
    })
    void unifiesLatin(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "کۆمەڵ, کومەڵ",
        "مسؤول, مسئول",
        "می شود, میشود",
        "حسن, حسین",
        "ب, پ",
        "ر, ز",
        "ک, گ",
        "ی, ێ",
        "ه, ە",
        "ت, ة",
        "ص, س",
        "a, b",
        "strase, straße",
        "müller, mueller",
        "12, 1 2"
    })
    void keepsApart(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Test
    void foldsToNothingWhatIsOnlyMarks() {
        assertThat(Folding.fold("\u200C\u064E\u0640\u200F\uFE70")).isEmpty();
    }

    @Test
    void changesNothingASecondTime() {
        assertThat(IntStream.range(0, 0x20000).filter(Character::isDefined).filter(point -> !isSurrogate(point)))
                .allSatisfy(point -> {
                    var once = Folding.fold(Character.toString(point));
                    assertThat(Folding.fold(once)).isEqualTo(once);
                });
    }

    @Test
    void followsEveryRuleThatAsksForEquality() throws IOException {
        assertThat(rules().filter(rule -> !rule.isToAvoid()).flatMap(Rule::pairs))
                .allSatisfy(pair -> {
                    assertThat(Folding.of(pair.get(0)).occurrences(pair.get(1))).isNotEmpty();
                    assertThat(Folding.of(pair.get(1)).occurrences(pair.get(0))).isNotEmpty();
                });
    }

    @Test
    void followsEveryRuleThatAsksForDifference() throws IOException {
        assertThat(rules().filter(Rule::isToAvoid))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.lettersFrom())
                        .filteredOn(letter -> !letter.equals(rule.to()))
                        .allSatisfy(letter -> assertThat(Folding.fold(letter)).isNotEqualTo(rule.to())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cشود", "می شود", "میشود"})
    void letsThreeSpellingsFindEachOther(String phrase) {
        assertThat(Folding.of("می\u200Cشود، می شود، میشود").occurrences(phrase)).hasSize(3);
    }

    private static boolean isSurrogate(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    private static Stream<Rule> rules() throws IOException {
        assumeTrue(Files.exists(RULES), "the shared folding rules are not beside this project");
        return Files.readAllLines(RULES).stream().skip(1).map(line -> new Rule(List.of(line.split("\t", -1))));
    }

    /** A line of the shared rules: number, from, …, to, …, as written, what should also match, …, weight. */
    private record Rule(List<String> columns) {

        boolean isToAvoid() {
            return columns.get(9).equals("avoid");
        }

        String to() {
            return columns.get(3);
        }

        List<String> lettersFrom() {
            return List.of(columns.get(1).split(" "));
        }

        /** Each sample with its counterpart; one sample goes with all counterparts. */
        Stream<List<String>> pairs() {
            var written = columns.get(5).split(" ؛ ");
            var others = columns.get(6).split(" ؛ ");
            return IntStream.range(0, others.length)
                    .mapToObj(i -> List.of(written[Math.min(i, written.length - 1)], others[i]));
        }
    }
}
