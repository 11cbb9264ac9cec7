package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nameh.platform.CalendarSystem.GREGORIAN;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 3);

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateSpan(DAY, DAY.minusDays(1)));
    }

    @Test
    void mayBeASingleDay() {
        assertThat(DateSpan.of(DAY)).isEqualTo(new DateSpan(DAY, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "en, GREGORIAN,   3 August 2023",
        "en, SOLAR_HIJRI, 12 Mordad 1402 AP",
        "en, HIJRI,       16 Muharram 1445 AH",
        "fa, GREGORIAN,   ۳ اوت ۲۰۲۳",
        "fa, SOLAR_HIJRI, ۱۲ مرداد ۱۴۰۲",
        "fa, HIJRI,       ۱۶ محرم ۱۴۴۵ ه\u200d.ق.",
        "ar, GREGORIAN,   ٣ أغسطس ٢٠٢٣",
        "ar, SOLAR_HIJRI, ١٢ مرداد ١٤٠٢ ه\u200d.ش",
        "ar, HIJRI,       ١٦ محرم ١٤٤٥ هـ",
        "de, GREGORIAN,   3. August 2023",
        "de, SOLAR_HIJRI, 12. Mordād 1402 AP",
        "de, HIJRI,       16. Muharram 1445 AH",
        "fr, GREGORIAN,   3 août 2023",
        "fr, SOLAR_HIJRI, 12 mordâd 1402 A. P.",
        "fr, HIJRI,       16 mouharram 1445 AH"
    })
    void saysADay(Locale locale, CalendarSystem calendar, String said) {
        assertThat(DateSpan.of(DAY).format(locale, calendar)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "en, GREGORIAN,   2023-08-01, 2023-08-31, August 2023",
        "de, GREGORIAN,   2024-02-01, 2024-02-29, Februar 2024",
        "ar, GREGORIAN,   2023-08-01, 2023-08-31, أغسطس ٢٠٢٣",
        "fa, GREGORIAN,   2023-08-01, 2023-08-31, اوت ۲۰۲۳",
        "fa, SOLAR_HIJRI, 2023-07-23, 2023-08-22, مرداد ۱۴۰۲",
        "fa, HIJRI,       2023-07-19, 2023-08-16, محرم ۱۴۴۵",
        "fr, SOLAR_HIJRI, 2023-07-23, 2023-08-22, mordâd 1402 A. P.",
        "en, SOLAR_HIJRI, 2021-02-19, 2021-03-20, Esfand 1399 AP",
        "ar, HIJRI,       2024-03-11, 2024-04-09, رمضان ١٤٤٥ هـ"
    })
    void saysAWholeMonth(Locale locale, CalendarSystem calendar, LocalDate first, LocalDate last, String said) {
        assertThat(new DateSpan(first, last).format(locale, calendar)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "en, GREGORIAN,   1988-01-01, 1988-12-31, 1988",
        "fa, GREGORIAN,   1988-01-01, 1988-12-31, ۱۹۸۸",
        "fa, SOLAR_HIJRI, 1988-03-21, 1989-03-20, ۱۳۶۷",
        "en, SOLAR_HIJRI, 1988-03-21, 1989-03-20, 1367 AP",
        "ar, HIJRI,       1988-08-14, 1989-08-02, ١٤٠٩ هـ",
        "de, GREGORIAN,   1986-01-01, 1988-12-31, 1986–1988",
        "fa, SOLAR_HIJRI, 1988-03-21, 1990-03-20, ۱۳۶۷ تا ۱۳۶۸"
    })
    void saysWholeYears(Locale locale, CalendarSystem calendar, LocalDate first, LocalDate last, String said) {
        assertThat(new DateSpan(first, last).format(locale, calendar)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "en, GREGORIAN,   1988-01-01, 1988-04-30, 1 Jan\u2009–\u200930 Apr 1988",
        "en, GREGORIAN,   1988-05-03, 1988-05-07, 3\u2009–\u20097 May 1988",
        "de, GREGORIAN,   1988-05-03, 1988-05-07, 3.–7. Mai 1988",
        "fr, GREGORIAN,   1987-12-28, 1988-01-03, 28 déc. 1987\u2009–\u20093 janv. 1988",
        "fa, SOLAR_HIJRI, 1988-03-21, 1988-07-22, ۱ فروردین تا ۳۱ تیر ۱۳۶۷",
        "fa, SOLAR_HIJRI, 1988-07-23, 1988-09-22, ۱ مرداد تا ۳۱ شهریور ۱۳۶۷",
        "ar, GREGORIAN,   1988-01-01, 1988-04-30, ١ يناير – ٣٠ أبريل ١٩٨٨",
        "fa, GREGORIAN,   2023-08-03, 2023-08-07, ۳ تا ۷ اوت ۲۰۲۳"
    })
    void saysAnyOtherRangeByItsEnds(
            Locale locale, CalendarSystem calendar, LocalDate first, LocalDate last, String said) {
        assertThat(new DateSpan(first, last).format(locale, calendar)).isEqualTo(said);
    }

    @Test
    void doesNotCallAMonthOfOneCalendarAMonthOfAnother() {
        var august = new DateSpan(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 8, 31));

        assertThat(august.format(Locale.forLanguageTag("fa"), CalendarSystem.SOLAR_HIJRI))
                .isEqualTo("۱۰ مرداد تا ۹ شهریور ۱۴۰۲");
    }

    @Test
    void keepsTheCountryOfTheReader() {
        assertThat(DateSpan.of(DAY).format(Locale.US, GREGORIAN)).isEqualTo("August 3, 2023");
    }
}
