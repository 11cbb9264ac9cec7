package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Sql;

/** The function {@code desk.fold} beside the class it is the twin of. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SqlFoldingIT {

    private static final Path RULES = Path.of("../shared/data/normalisation/persian-arabic-search.tsv");
    private static final Path SENTENCES = Path.of("../shared/data/text-fa-ar/fa_seraji-dev-sentences.txt");

    private Sql desk;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
    }

    @AfterEach
    void close() throws SQLException {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كتابي",
                "موسى",
                "هاے",
                "خانۀ",
                "خانه\u0654",
                "زادہ",
                "فاطمة",
                "رأس ؛ إيران",
                "آزادی",
                "ٱلله",
                "مسؤول ؛ مسئول",
                "ســـلام",
                "مُحَمَّد",
                "رحمٰن",
                "می\u200Cشود",
                "ه\u200D.ش",
                "\u200Fنامه\u200F",
                "\uFEFFنامه",
                "١٣٨٠ ۱۳۸۰",
                "ﻧﺎﻣﻪ",
                "ﺳﻼم",
                "نامه\u00A0من",
                "سلام،دنیا؟ ۳٫۵٪",
                "«نامه»",
                "کۆمەڵ",
                "آزادی",
                "É e\u0301 Straße ẞ Müller Łódź Œuvre İ ı ﬁn ʿAlī Ｎａｍｅｈ So\u00ADfia",
                "d’Épée – “x”\tand\r\nmore"
            })
    void foldsLikeTheClass(String written) throws SQLException {
        assertThat(fold(written)).isEqualTo(Folding.fold(written));
    }

    @Test
    void foldsTheSamplesOfTheRulesAlike() throws IOException, SQLException {
        assumeTrue(Files.exists(RULES));
        var samples = Files.readAllLines(RULES).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();

        for (var sample : samples) {
            assertThat(fold(sample[5])).as(sample[0]).isEqualTo(Folding.fold(sample[5]));
            assertThat(fold(sample[6])).as(sample[0]).isEqualTo(Folding.fold(sample[6]));
        }
    }

    @Test
    void foldsRealSentencesAlike() throws IOException, SQLException {
        assumeTrue(Files.exists(SENTENCES));
        var text = Files.readString(SENTENCES);

        assertThat(fold(text)).isEqualTo(Folding.fold(text));
    }

    @Test
    void foldsEveryLetterOfTheScriptsInUseAlike() throws SQLException {
        var letters = lettersInUse();
        var written = letters.stream().map(letter -> "b" + letter + "b").collect(Collectors.joining("|"));
        var folded = fold(written).split("\\|");

        var others = IntStream.range(0, letters.size())
                .filter(place -> !folded[place].equals(Folding.fold("b" + letters.get(place) + "b")))
                .mapToObj(place -> "%04X".formatted(letters.get(place).codePointAt(0)))
                .toList();
        assertThat(others).isEmpty();
    }

    /** Latin, Arabic with its presentation forms, punctuation; signs that are no letters of a text are left out. */
    private static List<String> lettersInUse() {
        return IntStream.of(0x20, 0x0600, 0x0750, 0x08A0, 0x1E00, 0x2000, 0xFB50, 0xFE70)
                .flatMap(first -> IntStream.rangeClosed(first, last(first)))
                .filter(code -> UCharacter.isDefined(code) && code != '|')
                .filter(code -> UCharacter.isLetterOrDigit(code)
                        || UCharacter.isUWhiteSpace(code)
                        || UCharacter.isPrintable(code))
                .mapToObj(Character::toString)
                .toList();
    }

    private static int last(int first) {
        return switch (first) {
            case 0x20 -> 0x024F;
            case 0x0600 -> 0x06FF;
            case 0x0750 -> 0x077F;
            case 0x08A0 -> 0x08FF;
            case 0x1E00 -> 0x1EFF;
            case 0x2000 -> 0x206F;
            case 0xFB50 -> 0xFDFF;
            default -> 0xFEFC;
        };
    }

    private String fold(String written) throws SQLException {
        return desk.one(String.class, "select desk.fold(?)", written);
    }
}
