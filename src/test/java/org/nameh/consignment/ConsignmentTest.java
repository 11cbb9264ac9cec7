package org.nameh.consignment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsignmentTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void isClosedWithoutAWordIfAllWereFound() {
        assertThatCode(() -> close(announcing(17), 17, null)).doesNotThrowAnyException();
    }

    @Test
    void isClosedWithoutAWordIfNobodyAnnouncedANumber() {
        assertThatCode(() -> close(announcing(null), 3, null)).doesNotThrowAnyException();
    }

    @Test
    void isClosedWithAWordAloneIfTheCountsDiffer() {
        assertThatThrownBy(() -> close(announcing(17), 16, null))
                .isInstanceOf(ConsignmentRefused.class)
                .hasMessage("consignment.refused.difference");
        assertThatCode(() -> close(announcing(17), 16, "One envelope was empty."))
                .doesNotThrowAnyException();
    }

    @Test
    void isClosedOnce() {
        var consignment = announcing(1);
        assertThatCode(consignment::requireOpen).doesNotThrowAnyException();
        close(consignment, 1, null);

        assertThatThrownBy(() -> close(consignment, 1, null)).hasMessage("consignment.refused.closed");
        assertThatThrownBy(consignment::requireOpen).hasMessage("consignment.refused.closed");
    }

    private static void close(Consignment consignment, int found, String why) {
        consignment.close(found, why, "clerk", NOW);
    }

    private static Consignment announcing(Integer letters) {
        var arrived = new NewConsignment(UUID.randomUUID(), null, LocalDate.of(2026, 3, 2), "POST", letters, null);
        return new Consignment(new ConsignmentNumber(2026, 12), arrived, "clerk", NOW);
    }
}
