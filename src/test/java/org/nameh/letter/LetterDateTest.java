package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nameh.platform.CalendarSystem.SOLAR_HIJRI;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nameh.platform.DateSpan;

class LetterDateTest {

    private static final LocalDate DAY = LocalDate.of(1988, 8, 3);

    @Test
    void knowsItsSpan() {
        assertThat(LetterDate.read("۱۲ مرداد ۶۷", SOLAR_HIJRI, DateSpan.of(DAY)).span())
                .contains(DateSpan.of(DAY));
    }

    @Test
    void hasNoSpanWhereOnlyTheWordsAreKnown() {
        assertThat(LetterDate.unread("«روزی در بهار»").span()).isEmpty();
    }

    @Test
    void cannotBeOpenAtOneEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterDate("1988", SOLAR_HIJRI, DAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterDate("1988", SOLAR_HIJRI, null, DAY));
    }

    @Test
    void cannotHaveDaysWithoutACalendar() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterDate("1988", null, DAY, DAY));
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterDate("1988", SOLAR_HIJRI, DAY, DAY.minusDays(1)));
    }

    @Test
    void cannotBeBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> LetterDate.unread(" "));
    }

    @Test
    void cannotBeLongerThanItsColumn() {
        assertThatIllegalArgumentException().isThrownBy(() -> LetterDate.unread("x".repeat(LetterDate.LONGEST + 1)));
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        var date = LetterDate.read("۱۲ مرداد ۶۷", SOLAR_HIJRI, DateSpan.of(DAY));
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(date);

        var copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).isEqualTo(date);
    }
}
