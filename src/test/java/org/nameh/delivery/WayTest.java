package org.nameh.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nameh.letter.LetterDate;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;

class WayTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final List<EventRow> recorded = new ArrayList<>();

    @Test
    void beginsInCustody() {
        assertThat(wrongWith(EventKind.HANDED_OVER, null)).isNull();
        assertThat(wrongWith(EventKind.REFUSED, null))
                .isEqualTo(new Way.WrongStep(DeliveryState.IN_CUSTODY, DeliveryState.REFUSED));
    }

    @Test
    void goesOnFromWhereTheLetterIs() {
        record(EventKind.HANDED_OVER, null);
        record(EventKind.NO_NEWS, null);

        assertThat(wrongWith(EventKind.DELIVERED, null))
                .isEqualTo(new Way.WrongStep(DeliveryState.NO_NEWS, DeliveryState.DELIVERED));
        assertThat(wrongWith(EventKind.DELIVERED_LATE, null)).isNull();
    }

    @Test
    void isMovedByNoAttemptAndNoMereNews() {
        record(EventKind.HANDED_OVER, null);
        record(EventKind.ATTEMPT, null);
        record(EventKind.NEWS, null);

        assertThat(wrongWith(EventKind.IN_TRANSIT, null)).isNull();
    }

    @Test
    void mustHoldTogetherOnceAnEventIsPutRight() {
        var handedOver = record(EventKind.HANDED_OVER, null);
        record(EventKind.IN_TRANSIT, null);

        assertThat(wrongWith(EventKind.NEVER_HAPPENED, handedOver))
                .isEqualTo(new Way.WrongStep(DeliveryState.IN_CUSTODY, DeliveryState.IN_TRANSIT));
        assertThat(wrongWith(EventKind.HANDED_OVER, handedOver)).isNull();
    }

    @Test
    void countsACorrectionInPlaceOfWhatItCorrects() {
        record(EventKind.HANDED_OVER, null);
        var refused = record(EventKind.REFUSED, null);
        record(EventKind.NO_NEWS, refused);

        assertThat(Way.of(recorded).byDay())
                .extracting(EventRow::kind)
                .containsExactly(EventKind.HANDED_OVER, EventKind.NO_NEWS);
    }

    @Test
    void isToldByDaysAndNotByTheOrderOfRecording() {
        record(EventKind.HANDED_OVER, null);
        recorded.add(row(9, EventKind.NEWS, DAY.minusYears(1), null));

        assertThat(Way.of(recorded).byDay()).extracting(EventRow::id).containsExactly(9L, 1L);
    }

    private Way.WrongStep wrongWith(EventKind kind, Long corrects) {
        var told = new NewEvent(UUID.randomUUID(), kind, on(DAY), "s", "b", null, null, "n", corrects);
        return Way.of(recorded).wrongWith(told).orElse(null);
    }

    private long record(EventKind kind, Long corrects) {
        var id = recorded.size() + 1L;
        recorded.add(row(id, kind, DAY, corrects));
        return id;
    }

    private static EventRow row(long id, EventKind kind, LocalDate day, Long corrects) {
        return new EventRow(
                id,
                (int) id,
                kind,
                on(day),
                null,
                null,
                null,
                null,
                null,
                null,
                corrects,
                "clerk",
                Instant.EPOCH,
                null,
                null,
                null,
                null);
    }

    private static LetterDate on(LocalDate day) {
        return LetterDate.read(day.toString(), CalendarSystem.GREGORIAN, DateSpan.of(day));
    }
}
