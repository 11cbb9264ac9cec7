package org.nameh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nameh.support.FactActions;

class OccasionTest {

    @Test
    void isAFactOfTheHouse() {
        assertThat(Arrays.stream(Occasion.values()).map(Enum::name)).isSubsetOf(FactActions.all());
    }

    @Test
    void leadsToTheLetter() {
        assertThat(Occasion.VERSION_RETURNED.address("2026/0012")).isEqualTo("/desk/letters/2026-0012");
        assertThat(Occasion.VERSION_SUBMITTED.address("2026/0012")).isEqualTo("/desk/letters/2026-0012/review");
        assertThat(Occasion.LETTER_ASSIGNED.address("2026/0012")).isEqualTo("/desk/letters/2026-0012");
        assertThat(Occasion.EMBARGO_SET.address("2026/0012")).isEqualTo("/desk/letters/2026-0012/embargo");
        assertThat(Occasion.EMBARGO_LIFTED.address("2026/0012")).isEqualTo("/desk/letters/2026-0012/embargo");
    }

    @Test
    void leadsElsewhereWhereThereIsNoLetter() {
        assertThat(Occasion.IMPORT_FINISHED.address(null)).isEqualTo("/desk/import");
        assertThat(Occasion.LETTERS_ASSIGNED.address(null)).isEqualTo("/desk/queue");
    }

    @Test
    void isNothingThatNobodyIsToldOf() {
        assertThat(Occasion.of("LETTER_REGISTERED")).isEmpty();
    }
}
