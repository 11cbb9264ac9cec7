package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AreaTest {

    private static final Area NEAR_THE_TOP_LEFT = new Area(100, 50, 300, 20);

    @Test
    void turnsWithItsLeaf() {
        assertThat(NEAR_THE_TOP_LEFT.turned(0)).isEqualTo(NEAR_THE_TOP_LEFT);
        assertThat(NEAR_THE_TOP_LEFT.turned(90)).isEqualTo(new Area(930, 100, 20, 300));
        assertThat(NEAR_THE_TOP_LEFT.turned(180)).isEqualTo(new Area(600, 930, 300, 20));
        assertThat(NEAR_THE_TOP_LEFT.turned(270)).isEqualTo(new Area(50, 600, 20, 300));
    }

    @Test
    void turnsBack() {
        for (var degrees : new int[] {0, 90, 180, 270}) {
            assertThat(NEAR_THE_TOP_LEFT.turned(degrees).turnedBack(degrees)).isEqualTo(NEAR_THE_TOP_LEFT);
        }
    }

    @Test
    void liesWithinTheLeaf() {
        assertThat(new Area(0, 0, 1000, 1000)).isNotNull();
        assertThatThrownBy(() -> new Area(-1, 0, 5, 5)).isInstanceOf(ScanRefused.class);
        assertThatThrownBy(() -> new Area(0, 996, 5, 5)).isInstanceOf(ScanRefused.class);
        assertThatThrownBy(() -> new Area(0, 0, 0, 5)).isInstanceOf(ScanRefused.class);
    }
}
