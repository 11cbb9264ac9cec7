package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final Set<Fate> APPROVED = EnumSet.range(Fate.APPROVED, Fate.PUBLISHED);
    private static final int MANY = 20_000;

    private final Dataset data = new Dataset(MANY);

    @Test
    void approvesNineInTen() {
        assertThat(share(letter -> APPROVED.contains(data.fate(letter)))).isCloseTo(0.9, within(0.01));
        assertThat(all().mapToObj(data::fate)).contains(Fate.values());
    }

    @Test
    void repeatsTheSameLettersBeyondAHundredThousandUnderIdsOfTheirOwn() {
        var million = new Dataset(1_000_000);

        assertThat(million.whole()).isEqualTo(100_000);
        assertThat(million.mark(700_123)).isEqualTo(million.mark(123));
        assertThat(million.fate(700_123)).isEqualTo(million.fate(123));
        assertThat(million.publicId(700_123)).isNotEqualTo(million.publicId(123));
        assertThatThrownBy(() -> new Dataset(150_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesThreeInTenInPersian() {
        assertThat(share(letter -> data.language(letter).equals("fa"))).isCloseTo(0.3, within(0.01));
    }

    @Test
    void writesTwoThousandEightHundredBytesOnAverage() {
        var sizes = all().map(data::bytes).summaryStatistics();

        assertThat(sizes.getAverage()).isCloseTo(2800, within(60.0));
        assertThat(sizes.getMin()).isBetween(500, 520);
        assertThat(sizes.getMax()).isBetween(7900, 8000);
    }

    @Test
    void numbersEachYearWithoutGap() {
        assertThat(data.number(1)).isEqualTo("2017-0001");
        assertThat(data.number(MANY / 10)).isEqualTo("2017-2000");
        assertThat(data.number(MANY / 10 + 1)).isEqualTo("2018-0001");
        assertThat(data.number(MANY)).isEqualTo("2026-2000");
    }

    @Test
    void givesEachLetterAPublicIdOfItsOwn() {
        assertThat(all().mapToObj(data::publicId))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-hjkmnp-tv-z]{8}"));
    }

    @Test
    void isTheSameEachTime() {
        var again = new Dataset(MANY);

        assertThat(again.fate(4711)).isEqualTo(data.fate(4711));
        assertThat(Prose.in("fa").text(again.chance(4711), 900))
                .isEqualTo(Prose.in("fa").text(data.chance(4711), 900))
                .isNotEqualTo(Prose.in("fa").text(data.chance(4712), 900));
    }

    @Test
    void findsALetterOfAFate() {
        var found = data.any(new SplittableRandom(1), Fate.SUSPENDED::equals);

        assertThat(data.fate(found)).isEqualTo(Fate.SUSPENDED);
    }

    @Test
    void isNotMadeOfAHandful() {
        assertThatThrownBy(() -> new Dataset(99)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Dataset(100).number(100)).isEqualTo("2026-0010");
    }

    private static double share(java.util.function.IntPredicate of) {
        return all().filter(of).count() / (double) MANY;
    }

    private static IntStream all() {
        return IntStream.rangeClosed(1, MANY);
    }
}
