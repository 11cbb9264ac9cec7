package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;

class DateWordsTest {

    private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12 May 1988                       | 1988-05-12
            12  May   1988                    | 1988-05-12
            12-May-1988                       | 1988-05-12
            May 12, 1988                      | 1988-05-12
            the 12th of May, 1988             | 1988-05-12
            Thursday, 12 May 1988             | 1988-05-12
            Thu 12 May 1988                   | 1988-05-12
            1988 May 12                       | 1988-05-12
            22 Sept. 1988                     | 1988-09-22
            12. Mai 1988                      | 1988-05-12
            Donnerstag, den 12. Mai 1988      | 1988-05-12
            3. März 1988                      | 1988-03-03
            3. Maerz 1988                     | 1988-03-03
            6. Jänner 1988                    | 1988-01-06
            1er août 1988                     | 1988-08-01
            jeudi 12 mai 1988                 | 1988-05-12
            3 févr. 1988                      | 1988-02-03
            ۱۲ مه ۱۹۸۸                        | 1988-05-12
            ۱۲ می ۱۹۸۸                        | 1988-05-12
            پنج\u200cشنبه ۱۲ مه ۱۹۸۸          | 1988-05-12
            سه شنبه ۱۰ مه ۱۹۸۸                | 1988-05-10
            ۳ ژوئن ۱۹۸۸                       | 1988-06-03
            ۳ ژوئیهٔ ۱۹۸۸                     | 1988-07-03
            ۳ آگوست ۱۹۸۸                      | 1988-08-03
            ۳ سپتامبر ۱۹۸۸                    | 1988-09-03
            ٣ مايو ١٩٨٨                       | 1988-05-03
            ٣ يونيو ١٩٨٨م                     | 1988-06-03
            ٣ أيار ١٩٨٨                       | 1988-05-03
            ٣ حزيران ١٩٨٨                     | 1988-06-03
            ٣ كانون الثاني ١٩٨٨               | 1988-01-03
            ٣ تشرين الأول ١٩٨٨                | 1988-10-03
            الخميس ١٢ آذار ١٩٨٧               | 1987-03-12
            """)
    void knowGregorianMonths(String typed, LocalDate day) {
        assertReads(typed, CalendarSystem.GREGORIAN, DateSpan.of(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ۱۲ مرداد ۱۳۶۷                     | 1988-08-03
            ۱۲ مردادماه ۱۳۶۷                  | 1988-08-03
            ۱۲ مرداد\u200cماه سال ۱۳۶۷        | 1988-08-03
            ۱۲ مـرداد ۱۳۶۷                    | 1988-08-03
            ۱۲ امرداد ۱۳۶۷                    | 1988-08-03
            ۱۲ مرداد ۶۷                       | 1988-08-03
            ۱ فروردين ۱۳۶۷                    | 1988-03-21
            ۱۲ ارديبهشت ۱۳۶۷                  | 1988-05-02
            ۱۲ آذر ۱۳۶۷                       | 1988-12-03
            ۱ دي ۱۳۶۷                         | 1988-12-22
            12 Mordad 1367                    | 1988-08-03
            1 Farvardin 1367                  | 1988-03-21
            12 Ordibehesht 1367               | 1988-05-02
            1 Dei 1367                        | 1988-12-22
            12. Mordād 1367                   | 1988-08-03
            """)
    void knowSolarHijriMonths(String typed, LocalDate day) {
        assertReads(typed, CalendarSystem.SOLAR_HIJRI, DateSpan.of(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ١ محرم ١٤٠٩                       | 1988-08-14
            ۱ محرّم ۱۴۰۹                      | 1988-08-14
            1 Muharram 1409                   | 1988-08-14
            1 Moharram 1409                   | 1988-08-14
            12 Ramadan 1409                   | 1989-04-18
            ۱۲ رمضان المبارك ۱۴۰۹             | 1989-04-18
            1 Rabi' al-awwal 1409             | 1988-10-13
            1 Rabi‘ I 1409 AH                 | 1988-10-13
            ١ ربيع الأول ١٤٠٩ هـ              | 1988-10-13
            ۱ ربیع\u200cالاول ۱۴۰۹            | 1988-10-13
            ۱۲ ذی\u200cالحجه ۱۴۰۹             | 1989-07-15
            ١٢ ذو الحجة ١٤٠٩                  | 1989-07-15
            12 Dhu'l-Hijja 1409               | 1989-07-15
            """)
    void knowHijriMonths(String typed, LocalDate day) {
        assertReads(typed, CalendarSystem.HIJRI, DateSpan.of(day));
    }

    @ParameterizedTest
    @MethodSource("languagesAndCalendars")
    void areThoseInWhichSpansAreSaid(Locale language, CalendarSystem calendar) {
        assertThat(spans(calendar)).allSatisfy(span -> assertReads(span.format(language, calendar), calendar, span));
    }

    private static Stream<Arguments> languagesAndCalendars() {
        return Stream.of("en", "fa", "ar", "de", "fr")
                .map(Locale::forLanguageTag)
                .flatMap(language ->
                        Stream.of(CalendarSystem.values()).map(calendar -> Arguments.of(language, calendar)));
    }

    private static Stream<DateSpan> spans(CalendarSystem calendar) {
        var random = new Random(1367);
        return random.ints(40, 0, 365 * 70).mapToObj(FIRST::plusDays).flatMap(day -> spansFrom(calendar, day).stream());
    }

    private static List<DateSpan> spansFrom(CalendarSystem calendar, LocalDate day) {
        var counted = calendar.dayOf(day);
        var month = calendar.date(counted.year(), counted.month(), 1);
        var year = calendar.date(counted.year(), 1, 1);
        return List.of(
                DateSpan.of(day),
                new DateSpan(day, day.plusDays(3)),
                new DateSpan(day, day.plusDays(50)),
                new DateSpan(day, day.plusDays(500)),
                new DateSpan(month, calendar.plusMonths(month, 1).minusDays(1)),
                new DateSpan(year, calendar.plusMonths(year, 12).minusDays(1)),
                new DateSpan(year, calendar.plusMonths(year, 36).minusDays(1)));
    }

    private static void assertReads(String typed, CalendarSystem calendar, DateSpan span) {
        assertThat(LetterDateReader.read(typed)).contains(LetterDate.read(typed, calendar, span));
    }
}
