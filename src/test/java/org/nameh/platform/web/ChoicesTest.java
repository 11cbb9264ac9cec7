package org.nameh.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nameh.letter.ModeOfReceipt;

class ChoicesTest {

    @Test
    void standUnderTheNameOfTheirType() {
        assertThat(Choices.key(ModeOfReceipt.RED_CROSS)).isEqualTo("modeOfReceipt.RED_CROSS");
    }

    @Test
    void standUnderItAlsoWhereAValueHasABodyOfItsOwn() {
        assertThat(Choices.key(Lamp.LIT)).isEqualTo("lamp.LIT");
    }

    private enum Lamp {
        LIT {
            @Override
            boolean burns() {
                return true;
            }
        };

        abstract boolean burns();
    }
}
