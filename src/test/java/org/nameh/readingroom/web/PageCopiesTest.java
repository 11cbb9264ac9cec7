package org.nameh.readingroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nameh.readingroom.State;

class PageCopiesTest {

    private static final State NOW = new State(Instant.EPOCH, 7);

    private static final State LATER = new State(Instant.EPOCH.plusSeconds(1), 7);

    private static final State CHANGED = new State(Instant.EPOCH, 8);

    private final PageCopies copies = new PageCopies();

    @Test
    void areFoundWhileTheCollectionStandsAsItDid() {
        keep("/en/", copy(NOW, 10));

        assertThat(copies.find("/en/", NOW)).isPresent();
        assertThat(copies.find("/fa/", NOW)).isEmpty();
    }

    @Test
    void areDroppedWhenItChangesOrItsHourComes() {
        keep("/en/", copy(NOW, 10));
        assertThat(copies.find("/en/", LATER)).isEmpty();
        assertThat(copies.find("/en/", NOW)).isEmpty();

        keep("/en/", copy(NOW, 10));
        assertThat(copies.find("/fa/", CHANGED)).isEmpty();
        assertThat(copies.find("/en/", NOW)).isEmpty();
    }

    /** Somebody asked before the change and was answered after it. */
    @Test
    void areNeverShownInAnotherStateThanTheirs() {
        copies.find("/en/", CHANGED);
        copies.keep("/en/", copy(NOW, 10));

        assertThat(copies.find("/en/", CHANGED)).isEmpty();
    }

    @Test
    void takeNoMoreThanTheirShareOfMemory() {
        IntStream.range(0, 300).forEach(page -> keep("/en/letters?view=" + page, copy(NOW, 500_000)));

        var kept = IntStream.range(0, 300)
                .filter(page -> copies.find("/en/letters?view=" + page, NOW).isPresent())
                .count();
        assertThat(kept).isBetween(1L, 67L);
    }

    @Test
    void areNotMadeOfAPageThatWouldDriveOutManyOthers() {
        keep("/en/letters/abcdefgh", copy(NOW, 2_000_000));

        assertThat(copies.find("/en/letters/abcdefgh", NOW)).isEmpty();
    }

    private void keep(String address, PageCopy copy) {
        copies.find(address, copy.state());
        copies.keep(address, copy);
    }

    private static PageCopy copy(State state, int size) {
        return new PageCopy(state, Map.of("ETag", List.of("\"a\"")), "text/html", new byte[size]);
    }
}
