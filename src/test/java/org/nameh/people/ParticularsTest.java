package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParticularsTest {

    @Test
    void areCompletedByWhatAnotherEntryKnows() {
        var whole = Particulars.born("Sohrab", null, 1962).completedBy(Particulars.born("Bahram", "Golnar", 1963));

        assertThat(whole).isEqualTo(Particulars.born("Sohrab", "Golnar", 1962));
    }

    @Test
    void doNotTakeOverAYearThatContradicts() {
        var joined = years(1990, null);

        assertThat(joined.completedBy(years(null, 1985))).isEqualTo(joined);
        assertThat(joined.completedBy(years(null, 2004))).isEqualTo(years(1990, 2004));
    }

    @Test
    void letNobodyLeaveBeforeTheyJoined() {
        assertThat(years(1985, 1985).yearLeft()).isEqualTo(1985);
        assertThatThrownBy(() -> years(1985, 1984))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("people.refused.leftBeforeJoined");
    }

    private static Particulars years(Integer joined, Integer left) {
        return new Particulars(null, null, null, null, null, null, joined, left, false);
    }
}
