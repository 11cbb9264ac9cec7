package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    private static final List<String> WORDS =
            List.of("reality", "Ali", "Ali's", "علی", "می\u200Cرود", "بعلی", "é", "۱۲", " ", "\n", "،", "-", "\u200F");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ali came. | Ali | Ali",
                "ALI came. | Ali | ALI",
                "with Ali's son | Ali | Ali",
                "with Ali’s son | Ali | Ali",
                "Peters Sohn | Peter | Peters",
                "the Omidis | Omidi | Omidis",
                "(Ali) | Ali | Ali",
                "Ali-Reza | Ali | Ali",
                "Éléonore | eleonore | Éléonore",
                "Straße 14 | strasse 14 | Straße 14"
            })
    void areFoundAsWholeWords(String text, String passage, String found) {
        assertThat(found(text, passage)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in reality | Ali",
                "Alibaba came | Ali",
                "the Omidis | midi",
                "Alireza | Reza",
                "Saint-Ferréol | Saint-Ferry",
                "Peter | Peters",
                "2026/0312 | 26"
            })
    void areNotFoundInsideOfWords(String text, String passage) {
        assertThat(found(text, passage)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مادر کامران آمد | کامران | کامران",
                "مادر كامران آمد | کامران | كامران",
                "مادر کامرانم آمد | کامران | کامرانم",
                "مادر کامرانش آمد | کامران | کامرانش",
                "کامرانها آمدند | کامران | کامرانها",
                "کامران\u200Cها آمدند | کامران | کامران\u200Cها",
                "کامران\u200Cهایشان آمدند | کامران | کامران\u200Cهایشان",
                "آقای\u200Cکامران آمد | کامران | آقای\u200Cکامران",
                "ام یاسین آمد | ام\u200Cیاسین | ام یاسین",
                "ام\u200Cیاسین آمد | ام یاسین | ام\u200Cیاسین",
                "کامْران آمد | کامران | کامْران",
                "«کامران» | کامران | کامران",
                "سال ۱۳۶۸ بود | 1368 | ۱۳۶۸"
            })
    void areFoundWithPersianEndingsAndHalfSpaces(String text, String passage, String found) {
        assertThat(found(text, passage)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "جاء سياوش | سياوش | سياوش",
                "جاء سیاوش | سياوش | سیاوش",
                "كتبت لسياوش | سياوش | لسياوش",
                "وبسياوش | سياوش | وبسياوش",
                "سياوشنا | سياوش | سياوشنا",
                "سِيَاوَش | سياوش | سِيَاوَش",
                "إسكندر | اسكندر | إسكندر"
            })
    void areFoundWithWhatArabicWritesOn(String text, String passage, String found) {
        assertThat(found(text, passage)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"استعلیق | علی", "معالیه | علی", "کامرانیان | کامر", "وبكسياوش | سياوش", "علیمرادی | علی"})
    void areNotFoundInsideOfArabicWords(String text, String passage) {
        assertThat(found(text, passage)).isEmpty();
    }

    @Test
    void areFoundWhereverTheyStand() {
        assertThat(found("Ali, ali and ALI’s Alibaba", "Ali")).containsExactly("Ali", "ali", "ALI");
    }

    @Test
    void areFoundOverTheEndOfALine() {
        assertThat(found("on Old Chenar\nStreet", "Old Chenar Street")).containsExactly("Old Chenar\nStreet");
    }

    @Test
    void areFoundNowhereInNothing() {
        assertThat(found("", "Ali")).isEmpty();
        assertThat(found("Ali", " ، ")).isEmpty();
    }

    @Test
    void occurWhereTheyAreFound() {
        assertThat(Passages.occurs("Ali came.", "Ali")).isTrue();
        assertThat(Passages.occurs("In reality.", "Ali")).isFalse();
    }

    @Test
    void reachFromBeginningToEndOfTheirWordsInWhateverText() {
        var random = new Random(200);
        for (var round = 0; round < 2000; round++) {
            var text = random.ints(random.nextInt(12), 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .reduce("", String::concat);

            assertThat(Passages.find(text, random.nextBoolean() ? "Ali" : "علی"))
                    .as(text)
                    .allSatisfy(span -> {
                        assertThat(tornApart(text, span.from())).isFalse();
                        assertThat(tornApart(text, span.to())).isFalse();
                    });
        }
    }

    private static boolean tornApart(String text, int place) {
        return place > 0 && place < text.length() && isWord(text.charAt(place - 1)) && isWord(text.charAt(place));
    }

    private static boolean isWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '\u200C';
    }

    private static List<String> found(String text, String passage) {
        return Passages.find(text, passage).stream().map(span -> span.in(text)).toList();
    }
}
