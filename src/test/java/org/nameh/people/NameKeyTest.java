package org.nameh.people;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.platform.NameKey;

class NameKeyTest {

    @ParameterizedTest
    @MethodSource("spellings")
    void isOneForAllSpellings(List<String> spellings) {
        assertThat(spellings).extracting(NameKey::of).containsOnly(NameKey.of(spellings.get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "Hasan, Hossein",
        "حسن, حسین",
        "حسنی, Hosseini",
        "Hamed, حمید",
        "Karim, Karimi",
        "کریم, کریمی",
        "Amir, Omar",
        "Amin, ایمان",
        "Omid, عماد",
        "Farid, Farideh",
        "منصور, منصوره",
        "Parvin, پروانه",
        "لیلا, لاله",
        "Jalal, جلیل",
        "Reza, رضایی",
        "Kasem, قاسم",
        "Ali, علوی",
        "Mousa, موسوی",
        "Mohammad, محمود",
        "Rahim, رحمان",
        "Navid, ناهید",
        "Sadegh, صدیق",
        "Karimi, غریبی",
        "Pari, باری",
        "Hosseini, الحسینی",
        "Mina, مونا",
        "Ali Reza, Reza Ali",
        "Tara, دارا",
        "Golnar, کلنار"
    })
    void tellsApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"زهرا, زهره", "امین, آمین", "Nader, نادار", "Saeed, صیاد", "Kamal, کامل", "ژاله, جاله"})
    void isTheSameForNamesThatDifferInVowelsAlone(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleNames.GIVEN_NAMES, SampleNames.SURNAMES})
    void isSharedByFewCommonNames(String names) {
        var keys =
                Stream.of(names.split("\\s+")).collect(groupingBy(NameKey::of)).values();
        var sharing = keys.stream().filter(sharers -> sharers.size() > 1).flatMap(List::stream);
        assertThat(sharing.toList()).hasSizeLessThan(60 * 5 / 100);
    }

    @Test
    void keepsThePartsInTheOrderWritten() {
        assertThat(NameKey.parts("Dr. Raoufian, Shirin")).containsExactly("rfyn", "shyryn");
    }

    @ParameterizedTest
    @CsvSource({
        "Seyed, syd",
        "Ali Haji, aly hjy",
        "Haji Zadeh, hjyzda",
        "Иван, иван",
        "O, a",
        "عـ, a",
        "Jean-Paul, jn pl"
    })
    void keepsWhatIsTheNameItself(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\u200C", "'"})
    void isEmptyWithoutLetters(String name) {
        assertThat(NameKey.parts(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Raouf, شیرین رئوفیان",
        "rao shi, شیرین رئوفیان",
        "رئو, Shirin Raoufian",
        "Reza, Rezaei",
        "Rez, محمدرضا کریمی",
        "mohammadr, Mohammad Reza",
        "hossein za, حسین‌زاده",
        "حسی, Hossein",
        "Hosse, حسینی",
        "Abdul H, عبدالحمید",
        "Sh, شهرخ",
        "Moh, محمد",
        "Yous, یوسف",
        "o, Omid Karimi",
        "آ, ازاده",
        "Karimi Al, علی کریمی",
        "Mr Kar, کریمی"
    })
    void suggestsWhatWasBegun(String typed, String name) {
        assertThat(NameKey.suggests(typed, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ali",
        "' ', Ali",
        "Rezaei, Reza",
        "Ali Ali, علی کریمی",
        "Ali Hasan, علی حسین",
        "o, Ali",
        "Hosseini, Hossein",
        "a a a a a a a a a a a a zz, ab ac ad ae af ag ah ai aj ak al am an"
    })
    void suggestsNothingElse(String typed, String name) {
        assertThat(NameKey.suggests(typed, name)).isFalse();
    }

    @Test
    void leavesThePrefixOpen() {
        assertThat(NameKey.prefixes("Maryam Reza")).containsExactly("mrym", "rz");
    }

    private static Stream<List<String>> spellings() {
        return SampleNames.SPELLINGS.lines().map(line -> List.of(line.split(" = ")));
    }
}
