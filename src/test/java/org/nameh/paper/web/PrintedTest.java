package org.nameh.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nameh.platform.Language;

class PrintedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @ParameterizedTest
    @CsvSource({"EN, 2026/0312", "DE, 2026/0312", "FA, ۲۰۲۶/۰۳۱۲", "AR, ٢٠٢٦/٠٣١٢"})
    void writesDigitsAsTheLanguageDoes(Language language, String written) {
        assertThat(new Printed(language).digits("2026/0312")).isEqualTo(written);
    }

    @Test
    void writesDaysInTheCalendarOfTheReader() {
        assertThat(new Printed(Language.EN).day(DAY)).isEqualTo("3 August 2026");
        assertThat(new Printed(Language.FA).day(DAY)).contains("مرداد").contains("۱۴۰۵");
        assertThat(new Printed(Language.FA).bothDays(DAY)).contains("مرداد").contains("۲۰۲۶");
    }

    @Test
    void isInTheLanguageThatIsNamedElseInAnother() {
        assertThat(Printed.in("fa", Language.DE).language()).isEqualTo(Language.FA);
        assertThat(Printed.in("it", Language.DE).language()).isEqualTo(Language.DE);
        assertThat(Printed.in(null, Language.DE).language()).isEqualTo(Language.DE);
    }

    @Test
    void fillsThePlacesOfItsWords() {
        assertThat(new Printed(Language.DE).text("paper.page", "3", "12")).isEqualTo("Seite 3 von 12");
    }
}
