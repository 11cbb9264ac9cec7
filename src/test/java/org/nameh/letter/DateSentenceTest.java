package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.platform.DateSpan;

class DateSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            early 1988            | 1988-01-01 | 1988-04-30
            mid-1988              | 1988-05-01 | 1988-08-31
            late 1988             | 1988-09-01 | 1988-12-31
            early May 1988        | 1988-05-01 | 1988-05-10
            mid May 1988          | 1988-05-11 | 1988-05-20
            the end of May 1988   | 1988-05-21 | 1988-05-31
            late February 1988    | 1988-02-21 | 1988-02-29
            early spring 1988     | 1988-03-01 | 1988-03-31
            Anfang 1988           | 1988-01-01 | 1988-04-30
            Mitte Mai 1988        | 1988-05-11 | 1988-05-20
            Ende 1988             | 1988-09-01 | 1988-12-31
            début 1988            | 1988-01-01 | 1988-04-30
            début d'avril 1988    | 1988-04-01 | 1988-04-10
            mi-mai 1988           | 1988-05-11 | 1988-05-20
            fin août 1988         | 1988-08-21 | 1988-08-31
            اوایل ۱۳۶۷            | 1988-03-21 | 1988-07-22
            اوايل سال ۱۳۶۷        | 1988-03-21 | 1988-07-22
            اواسط مرداد ۱۳۶۷      | 1988-08-02 | 1988-08-11
            اواخر اسفند ۱۳۹۹      | 2021-03-11 | 2021-03-20
            اواخر ۶۷              | 1988-11-22 | 1989-03-20
            أوائل عام ١٩٨٨        | 1988-01-01 | 1988-04-30
            منتصف أيار ١٩٨٨       | 1988-05-11 | 1988-05-20
            أواخر ١٩٨٨            | 1988-09-01 | 1988-12-31
            """)
    void readsThirds(String typed, LocalDate first, LocalDate last) {
        assertReads(typed, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c. 1988               | 1987-01-01 | 1989-12-31
            ca. 1988              | 1987-01-01 | 1989-12-31
            circa May 1988        | 1988-04-01 | 1988-06-30
            about 12 May 1988     | 1988-05-09 | 1988-05-15
            c. spring 1988        | 1988-02-01 | 1988-06-30
            um 1988               | 1987-01-01 | 1989-12-31
            vers mai 1988         | 1988-04-01 | 1988-06-30
            حدود ۱۳۶۷             | 1987-03-21 | 1990-03-20
            در حدود سال ۱۳۶۷      | 1987-03-21 | 1990-03-20
            حوالي ١٩٨٨            | 1987-01-01 | 1989-12-31
            1988?                 | 1987-01-01 | 1989-12-31
            ١٩٨٨؟                 | 1987-01-01 | 1989-12-31
            May 1988 (?)          | 1988-04-01 | 1988-06-30
            12 May 1988?          | 1988-05-09 | 1988-05-15
            ca. 1986–1988         | 1985-01-01 | 1989-12-31
            1986–1988?            | 1985-01-01 | 1989-12-31
            1986 – c. 1988        | 1986-01-01 | 1989-12-31
            """)
    void leavesRoomForDoubt(String typed, LocalDate first, LocalDate last) {
        assertReads(typed, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spring 1988           | 1988-03-01 | 1988-05-31
            summer of 1988        | 1988-06-01 | 1988-08-31
            Herbst 1988           | 1988-09-01 | 1988-11-30
            Frühling 1988         | 1988-03-01 | 1988-05-31
            printemps 1988        | 1988-03-01 | 1988-05-31
            été 1988              | 1988-06-01 | 1988-08-31
            ربيع ١٩٨٨             | 1988-03-01 | 1988-05-31
            بهار ۱۹۸۸             | 1988-03-01 | 1988-05-31
            winter 1988           | 1988-12-01 | 1989-02-28
            بهار ۱۳۶۷             | 1988-03-21 | 1988-06-21
            تابستان ۶۷            | 1988-06-22 | 1988-09-22
            زمستان ۱۳۶۷           | 1988-12-22 | 1989-03-20
            """)
    void readsSeasons(String typed, LocalDate first, LocalDate last) {
        assertReads(typed, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1986–1988                       | 1986-01-01 | 1988-12-31
            1986-1988                       | 1986-01-01 | 1988-12-31
            1986 - 1988                     | 1986-01-01 | 1988-12-31
            3-7 May 1988                    | 1988-05-03 | 1988-05-07
            May 3–7, 1988                   | 1988-05-03 | 1988-05-07
            3.-7.5.1988                     | 1988-05-03 | 1988-05-07
            3.5.–7.6.1988                   | 1988-05-03 | 1988-06-07
            1988-05-03 - 1988-05-07         | 1988-05-03 | 1988-05-07
            1402-5-3-7                      | 2023-07-25 | 2023-07-29
            ۱۳۶۷/۵/۳-۷                      | 1988-07-25 | 1988-07-29
            May-June 1988                   | 1988-05-01 | 1988-06-30
            28 Dec 1987 – 3 Jan 1988        | 1987-12-28 | 1988-01-03
            early to mid-May 1988           | 1988-05-01 | 1988-05-20
            late 1987 – early May 1988      | 1987-09-01 | 1988-05-10
            1408–1409 ه.ق                   | 1987-08-26 | 1989-08-02
            """)
    void readsRangesWithADash(String typed, LocalDate first, LocalDate last) {
        assertReads(typed, first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 1986 to 1988               | 1986-01-01 | 1988-12-31
            from May to July 1988           | 1988-05-01 | 1988-07-31
            between 1986 and 1988           | 1986-01-01 | 1988-12-31
            between 3 and 7 May 1988        | 1988-05-03 | 1988-05-07
            von Mai bis Juli 1988           | 1988-05-01 | 1988-07-31
            zwischen Mai und Juli 1988      | 1988-05-01 | 1988-07-31
            de 1986 à 1988                  | 1986-01-01 | 1988-12-31
            du 3 au 7 mai 1988              | 1988-05-03 | 1988-05-07
            entre le 3 et le 7 mai 1988     | 1988-05-03 | 1988-05-07
            از ۳ تا ۷ مرداد ۱۳۶۷            | 1988-07-25 | 1988-07-29
            ۳ تا ۷ مرداد ۶۷                 | 1988-07-25 | 1988-07-29
            1402/5/12 تا 1402/6/3           | 2023-08-03 | 2023-08-25
            ۱۳۶۷ الی ۱۳۶۹                   | 1988-03-21 | 1991-03-20
            بین ۱۳۶۷ و ۱۳۶۹                 | 1988-03-21 | 1991-03-20
            من ٣ إلى ٧ أيار ١٩٨٨            | 1988-05-03 | 1988-05-07
            ٣ الى ٧ أيار ١٩٨٨               | 1988-05-03 | 1988-05-07
            بين مايو ويونيو ١٩٨٨            | 1988-05-01 | 1988-06-30
            بين 3 و7 مايو 1988              | 1988-05-03 | 1988-05-07
            """)
    void readsRangesInWords(String typed, LocalDate first, LocalDate last) {
        assertReads(typed, first, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before 1988",
                "after May 1988",
                "until 1988",
                "bis 1988",
                "from 1988",
                "از ۱۳۶۷",
                "–1988",
                "1988–",
                "1988/",
                "1988..",
                "1988–?",
                "c. – 1988",
                "1367 – ش"
            })
    void refusesWhatIsOpenAtOneEnd(String typed) {
        assertRefused(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1988–1986", "7-3 May 1988", "28 December – 3 January 1988", "1988 – May 1988"})
    void refusesToEndBeforeItBegins(String typed) {
        assertRefused(typed);
    }

    private static void assertReads(String typed, LocalDate first, LocalDate last) {
        assertThat(DateSentence.of(typed).read().span()).isEqualTo(new DateSpan(first, last));
    }

    private static void assertRefused(String typed) {
        assertThatThrownBy(() -> DateSentence.of(typed).read()).as(typed).isInstanceOf(DateTimeException.class);
    }
}
