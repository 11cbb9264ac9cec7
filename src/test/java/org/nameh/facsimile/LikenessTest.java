package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nameh.support.SampleScans;

class LikenessTest {

    private static final int PAGES = 40;

    @Test
    void knowsMostPagesFromAnotherMachine() {
        var known = LongStream.range(0, PAGES)
                .filter(page -> alike(SampleScans.page(page), SampleScans.rescanned(SampleScans.page(page))))
                .count();

        assertThat(known).isGreaterThanOrEqualTo(PAGES * 8 / 10);
    }

    @Test
    void tellsPagesApart() {
        var pages = LongStream.range(0, PAGES)
                .mapToObj(page -> seen(SampleScans.page(page)))
                .toList();

        var mistaken = pages.stream()
                .flatMap(one -> pages.stream().filter(other -> other != one && alike(one, other)))
                .count();

        assertThat(mistaken).isZero();
    }

    @Test
    void knowsAPageUpsideDownOnlyWhenItIsTurnedBack() {
        var page = SampleScans.page(7);

        assertThat(alike(page, SampleScans.turned(page))).isFalse();
        assertThat(alike(page, SampleScans.turned(SampleScans.turned(page)))).isTrue();
    }

    @Test
    void likensNoBlankPage() {
        var blank = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);

        assertThat(Likeness.of(blank)).isEmpty();
    }

    static boolean alike(BufferedImage one, BufferedImage other) {
        return alike(seen(one), seen(other));
    }

    private static boolean alike(Likeness first, Likeness second) {
        return Long.bitCount(first.outline() ^ second.outline()) <= Likeness.NEAR
                && Likeness.alike(first.detail(), second.detail());
    }

    private static Likeness seen(BufferedImage page) {
        try {
            return Likeness.of(Print.scaled(page, 320)).orElseThrow();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }
}
