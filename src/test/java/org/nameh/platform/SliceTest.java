package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void isCutWhereOneMoreWasFound() {
        assertThat(Slice.of(List.of("a", "b", "c"), 2)).isEqualTo(new Slice<>(List.of("a", "b"), true));
    }

    @Test
    void isWholeWhereNoMoreWasFound() {
        assertThat(Slice.of(List.of("a", "b"), 2)).isEqualTo(new Slice<>(List.of("a", "b"), false));
    }

    @Test
    void endsWithItsLastRow() {
        assertThat(Slice.of(List.of("a", "b", "c"), 2).last()).isEqualTo("b");
    }

    @Test
    void hasNoLastRowWhereItIsEmpty() {
        assertThatThrownBy(() -> Slice.of(List.of(), 2).last()).isInstanceOf(NoSuchElementException.class);
    }
}
