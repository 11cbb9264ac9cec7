package org.nameh.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

    @ParameterizedTest
    @CsvSource({
        "1988, 1988-01-01, 1988-12-31",
        "1380, 2001-03-21, 2002-03-20",
        "۱۳۸۰, 2001-03-21, 2002-03-20",
        "١٣٨٠, 2001-03-21, 2002-03-20",
        "1403, 2024-03-20, 2025-03-20",
        "1380 AD, 1380-01-01, 1380-12-31",
        "۱۳۸۰ ه.ش, 2001-03-21, 2002-03-20",
        "1399 م, 1399-01-01, 1399-12-31"
    })
    void readsAYearOfEitherCalendar(String typed, LocalDate first, LocalDate last) {
        var year = Years.read(typed).orElseThrow();

        assertThat(year.notBefore()).isEqualTo(first);
        assertThat(year.notAfter()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3000", "99999", "year", "1988-01", "-5", "1988 monkeys"})
    void readsNothingElse(String typed) {
        assertThat(Years.read(typed)).isEmpty();
    }
}
