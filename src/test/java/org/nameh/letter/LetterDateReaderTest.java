package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.platform.CalendarSystem;

class LetterDateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ۱۴۰۲/۵/۱۲                         | SOLAR_HIJRI | 2023-08-03
            1402-05-12                        | SOLAR_HIJRI | 2023-08-03
            1402.5.12                         | SOLAR_HIJRI | 2023-08-03
            1402 - 05 - 12                    | SOLAR_HIJRI | 2023-08-03
            ۱۴۰۲ ۵ ۱۲                         | SOLAR_HIJRI | 2023-08-03
            ۱۴۰۲  ۵\u00a0 ۱۲                  | SOLAR_HIJRI | 2023-08-03
            ۱۴۰۲، ۵، ۱۲                       | SOLAR_HIJRI | 2023-08-03
            ۱۲/۵/۱۴۰۲                         | SOLAR_HIJRI | 2023-08-03
            ١٤٠٢/٥/١٢                         | SOLAR_HIJRI | 2023-08-03
            ۱۴۰2/٥/1۲                         | SOLAR_HIJRI | 2023-08-03
            \u200f۱۴۰۲\u200e/۵/۱۲\u200c       | SOLAR_HIJRI | 2023-08-03
            \u202b۱۴۰۲/۵/۱۲\u202c             | SOLAR_HIJRI | 2023-08-03
            ۶۷/۵/۱۲                           | SOLAR_HIJRI | 1988-08-03
            1399/12/30                        | SOLAR_HIJRI | 2021-03-20
            ٢٠٢٣/٨/٣                          | GREGORIAN   | 2023-08-03
            2023-08-03                        | GREGORIAN   | 2023-08-03
            3.8.2023                          | GREGORIAN   | 2023-08-03
            03. 08. 2023.                     | GREGORIAN   | 2023-08-03
            3/8/2023                          | GREGORIAN   | 2023-08-03
            2024/2/29                         | GREGORIAN   | 2024-02-29
            """)
    void readsNumbersOfAnyScript(String typed, CalendarSystem calendar, LocalDate day) {
        assertThat(LetterDateReader.read(typed)).contains(new LetterDate(typed, calendar, day, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/4/2001   | 2001-04-03
            03-04-2001 | 2001-04-03
            31/12/2001 | 2001-12-31
            4/25/2001  | 2001-04-25
            """)
    void readsTheDayFirstUnlessThatIsImpossible(String typed, LocalDate day) {
        assertThat(LetterDateReader.read(typed).orElseThrow().notBefore()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1402/5/12 ه.ش               | SOLAR_HIJRI | 2023-08-03 | 2023-08-03
            1367 AP                     | SOLAR_HIJRI | 1988-03-21 | 1989-03-20
            1367 S.H.                   | SOLAR_HIJRI | 1988-03-21 | 1989-03-20
            ۱۳۶۷ هجری شمسی              | SOLAR_HIJRI | 1988-03-21 | 1989-03-20
            ۱۴۰۹/۹/۱۲ ه\u200d.ق.        | HIJRI       | 1989-04-18 | 1989-04-18
            ۱۴۰۹/۹/۱۲ ق                 | HIJRI       | 1989-04-18 | 1989-04-18
            1409 AH                     | HIJRI       | 1988-08-14 | 1989-08-02
            A.H. 1409                   | HIJRI       | 1988-08-14 | 1989-08-02
            ١٤٠٩هـ                      | HIJRI       | 1988-08-14 | 1989-08-02
            ۱۴۰۹ هجری قمری              | HIJRI       | 1988-08-14 | 1989-08-02
            ۱۹۸۸ میلادی                 | GREGORIAN   | 1988-01-01 | 1988-12-31
            ١٩٨٨م                       | GREGORIAN   | 1988-01-01 | 1988-12-31
            1988 CE                     | GREGORIAN   | 1988-01-01 | 1988-12-31
            1250                        | SOLAR_HIJRI | 1871-03-21 | 1872-03-19
            1500                        | SOLAR_HIJRI | 2121-03-21 | 2122-03-20
            1600                        | GREGORIAN   | 1600-01-01 | 1600-12-31
            1988-05                     | GREGORIAN   | 1988-05-01 | 1988-05-31
            05/1988                     | GREGORIAN   | 1988-05-01 | 1988-05-31
            ۱۳۶۷/۵                      | SOLAR_HIJRI | 1988-07-23 | 1988-08-22
            """)
    void tellsTheCalendarByYearOrMark(String typed, CalendarSystem calendar, LocalDate first, LocalDate last) {
        assertThat(LetterDateReader.read(typed)).contains(new LetterDate(typed, calendar, first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 Feb 1988",
                "31/4/2001",
                "2/30/2001",
                "29 February 2023",
                "1403/12/31",
                "1400/12/30",
                "1402/7/31",
                "31 Ramadan 1409",
                "1988-13-01",
                "4.25.2001",
                "0/5/1988",
                "1988-00-00"
            })
    void refusesDaysThatDoNotExist(String typed) {
        assertRefused(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/5/88",
                "67/5/12",
                "٦٧/٥/١٢",
                "۰۲/۵/۱۲",
                "۶۷",
                "12 May 88",
                "12 مرداد 67",
                "مرداد ۲۵",
                "198?",
                "12345",
                "1986-88",
                "2001–02",
                "1550",
                "1100",
                "12 May",
                "May",
                "3-7 May",
                "5 1988",
                "1988/5-12",
                "5/1988/12"
            })
    void refusesWhatCouldMeanSeveralThings(String typed) {
        assertRefused(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Mordad 1988",
                "12 May 1367",
                "12 Ramadan 1988",
                "12 Mordad 1367 AH",
                "May 1988 – Mordad 1367",
                "May June 1988",
                "spring May 1988",
                "spring 1409 AH",
                "early 12 May 1988"
            })
    void refusesWhatContradictsItself(String typed) {
        assertRefused(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "12 May 1988 at noon",
                "1988 1989",
                "\"\"",
                "?",
                "م",
                "1988 𠀀",
                "12:30",
                "Rabi 1409",
                "۱۴۰۹ هجری"
            })
    void refusesWhatItDoesNotUnderstand(String typed) {
        assertRefused(typed);
    }

    @Test
    void refusesMoreThanFitsIntoALetterDate() {
        assertRefused("12 May " + " ".repeat(LetterDate.LONGEST) + "1988");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u200f", " \u200e\u00a0\t"})
    void findsNothingInBlankText(String typed) {
        assertThat(LetterDateReader.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"some day in May\"", "«روزی در بهار»", "„irgendwann“", "“31 February”", "\u200f«۱۴۰۰/۱۲/۳۰»"})
    void keepsWordsInQuotationMarksUnread(String typed) {
        assertThat(LetterDateReader.read(typed)).contains(LetterDate.unread(typed));
    }

    @Test
    void keepsTheWordsAsTheyWereTypedWithoutTheSpaceAround() {
        assertThat(LetterDateReader.read("  \u200f۱۲  مرداد ۶۷ ").orElseThrow().asWritten())
                .isEqualTo("\u200f۱۲  مرداد ۶۷");
    }

    private static void assertRefused(String typed) {
        assertThatThrownBy(() -> LetterDateReader.read(typed))
                .as(typed)
                .isInstanceOfSatisfying(
                        DateTimeParseException.class,
                        refusal -> assertThat(refusal.getParsedString()).isEqualTo(typed));
    }
}
