package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nameh.platform.CalendarSystem.GREGORIAN;
import static org.nameh.platform.CalendarSystem.HIJRI;
import static org.nameh.platform.CalendarSystem.SOLAR_HIJRI;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarSystemTest {

    private static final LocalDate FIRST_TABULATED_HIJRI_DAY = LocalDate.of(1882, 11, 12);
    private static final LocalDate LAST_TABULATED_HIJRI_DAY = LocalDate.of(2174, 11, 25);
    private static final Set<Integer> OFFICIAL_LEAP_YEARS =
            Set.of(1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408);

    @ParameterizedTest
    @EnumSource
    void comesBackToTheDayItLeft(CalendarSystem calendar) {
        assertThat(days()).allSatisfy(date -> assertThat(there(calendar, date)).isEqualTo(date));
    }

    @Test
    void countsGregorianDaysAsJavaDoes() {
        assertThat(days()).allSatisfy(date -> assertThat(GREGORIAN.dayOf(date)).isEqualTo(dayOf(date)));
    }

    @Test
    void countsHijriDaysAsJavaDoes() {
        assertThat(days()).allSatisfy(date -> assertThat(HIJRI.dayOf(date)).isEqualTo(dayOf(HijrahDate.from(date))));
    }

    @Test
    void knowsTheLeapYearsOfThePersianCalendar() {
        var leapYears = IntStream.rangeClosed(1346, 1408).filter(year -> SOLAR_HIJRI.monthLength(year, 12) == 30);

        assertThat(leapYears.boxed()).containsExactlyInAnyOrderElementsOf(OFFICIAL_LEAP_YEARS);
    }

    @Test
    void countsThePersianYearInMonthsOf31And30Days() {
        var lengths = IntStream.rangeClosed(1, 12).map(month -> SOLAR_HIJRI.monthLength(1402, month));

        assertThat(lengths).containsExactly(31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29);
    }

    @ParameterizedTest
    @CsvSource({
        "SOLAR_HIJRI, 1304,  1, 11, 1925-03-31",
        "SOLAR_HIJRI, 1357, 11, 22, 1979-02-11",
        "SOLAR_HIJRI, 1367,  5, 12, 1988-08-03",
        "SOLAR_HIJRI, 1399, 12, 30, 2021-03-20",
        "SOLAR_HIJRI, 1402,  5, 12, 2023-08-03",
        "HIJRI,       1300,  1,  1, 1882-11-12",
        "HIJRI,       1445,  9,  1, 2024-03-11",
        "GREGORIAN,   1582, 10, 10, 1582-10-10",
        "GREGORIAN,   2000,  2, 29, 2000-02-29"
    })
    void knowsDaysOfHistory(CalendarSystem calendar, int year, int month, int day, LocalDate date) {
        assertThat(calendar.date(year, month, day)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "SOLAR_HIJRI, 1400, 12, 30",
        "SOLAR_HIJRI, 1403, 12, 31",
        "SOLAR_HIJRI, 1402,  7, 31",
        "SOLAR_HIJRI, 1402, 13,  1",
        "HIJRI,       1445,  9, 31",
        "GREGORIAN,   2023,  2, 29",
        "GREGORIAN,   2023,  0,  1",
        "GREGORIAN,   2023,  1,  0"
    })
    void refusesDaysThatDoNotExist(CalendarSystem calendar, int year, int month, int day) {
        assertThatThrownBy(() -> calendar.date(year, month, day)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GREGORIAN,   2024-01-31,   1, 2024-02-29",
        "GREGORIAN,   2024-01-31, -12, 2023-01-31",
        "SOLAR_HIJRI, 2021-03-20,  12, 2022-03-20",
        "SOLAR_HIJRI, 2023-08-03,  -5, 2023-03-03",
        "HIJRI,       2024-03-11,   1, 2024-04-10"
    })
    void addsMonthsOfItsOwn(CalendarSystem calendar, LocalDate from, int months, LocalDate to) {
        assertThat(calendar.plusMonths(from, months)).isEqualTo(to);
    }

    private static LocalDate there(CalendarSystem calendar, LocalDate date) {
        var day = calendar.dayOf(date);
        return calendar.date(day.year(), day.month(), day.day());
    }

    private static CalendarDay dayOf(TemporalAccessor date) {
        return new CalendarDay(
                date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR), date.get(ChronoField.DAY_OF_MONTH));
    }

    private static Stream<LocalDate> days() {
        return new Random(1367)
                .longs(2_000, FIRST_TABULATED_HIJRI_DAY.toEpochDay(), LAST_TABULATED_HIJRI_DAY.toEpochDay() + 1)
                .mapToObj(LocalDate::ofEpochDay);
    }
}
