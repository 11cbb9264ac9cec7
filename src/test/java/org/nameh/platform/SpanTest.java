package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    private final Span span = new Span(2, 5);

    @Test
    void readsWhatItCovers() {
        assertThat(span.in("abcdefg")).isEqualTo("cde");
    }

    @Test
    void overlapsWhatSharesACharacter() {
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
    }

    @Test
    void overlapsNoNeighbour() {
        assertThat(span.overlaps(new Span(5, 9))).isFalse();
    }

    @Test
    void joinsWithAnother() {
        assertThat(span.joinedWith(new Span(0, 3))).isEqualTo(new Span(0, 5));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
