package org.nameh.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nameh.platform.CalendarSystem;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "1988-05-12, 1988-05-12, 1988-05-12",
        "1988-02-01, 1988-02-29, 1988-02",
        "1988-01-01, 1988-12-31, 1988",
        "1988-12-01, 1988-12-31, 1988-12",
        "1988-01-01, 1988-04-30, 1988-01-01/1988-04-30",
        "1988-03-21, 1989-03-20, 1988-03-21/1989-03-20",
        "1986-01-01, 1988-12-31, 1986-01-01/1988-12-31"
    })
    void isAsPreciseAsItIsKnown(LocalDate notBefore, LocalDate notAfter, String iso) {
        assertThat(new WrittenDate(null, CalendarSystem.GREGORIAN, notBefore, notAfter).iso())
                .hasValue(iso);
    }

    @Test
    void isNothingWhereNoDaysAreKnown() {
        assertThat(new WrittenDate("in spring", null, null, null).iso()).isEmpty();
        assertThat(new WrittenDate("in spring", null, null, null).words()).hasValue("in spring");
        assertThat(new WrittenDate(" ", null, null, null).words()).isEmpty();
    }
}
