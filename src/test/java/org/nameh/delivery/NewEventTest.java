package org.nameh.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nameh.letter.LetterDate;
import org.nameh.letter.LetterDateReader;

class NewEventTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void saysWhenItHappened() {
        assertThat(flaw(EventKind.NEWS, null, "a delegate", null, null, null)).isEqualTo("happened");
        assertThat(flaw(EventKind.NEWS, "2026-03-02", "a delegate", null, null, null))
                .isEqualTo("happened");
        assertThat(flaw(EventKind.NEWS, "2026", "a delegate", null, null, null)).isNull();
        assertThat(flaw(EventKind.NEWS, "early 1988", "a delegate", null, null, null))
                .isNull();
    }

    @Test
    void saysToWhomTheLetterWasHandedOver() {
        assertThat(flaw(EventKind.HANDED_OVER, "2026-02-01", null, null, null, null))
                .isEqualTo("body");
        assertThat(flaw(EventKind.HANDED_OVER, "2026-02-01", null, "Red Cross", null, null))
                .isNull();
    }

    @Test
    void saysWhoToldOfIt() {
        assertThat(flaw(EventKind.REFUSED, "2026-02-01", null, null, null, null))
                .isEqualTo("source");
        assertThat(flaw(EventKind.NO_NEWS, "2026-02-01", null, null, null, null))
                .isNull();
    }

    @Test
    void saysWhatWasWrongWithWhatItCorrects() {
        assertThat(flaw(EventKind.NO_NEWS, "2026-02-01", null, null, null, 7L)).isEqualTo("note");
        assertThat(flaw(EventKind.NEVER_HAPPENED, "2026-02-01", null, null, "another letter", 7L))
                .isNull();
        assertThat(flaw(EventKind.NEVER_HAPPENED, "2026-02-01", null, null, "another letter", null))
                .isEqualTo("kind");
    }

    private static String flaw(EventKind kind, String when, String source, String body, String note, Long corrects) {
        var happened = when == null ? null : date(when);
        return new NewEvent(UUID.randomUUID(), kind, happened, source, body, null, null, note, corrects)
                .flaw(TODAY)
                .map(NewEvent.Flaw::field)
                .orElse(null);
    }

    private static LetterDate date(String written) {
        return LetterDateReader.read(written).orElseThrow();
    }
}
