package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewEmbargoTest {

    private static final UUID FORM = UUID.randomUUID();
    private static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void endsOnADayOrWhenSomethingComesToPassAndNotBoth() {
        assertThatThrownBy(() -> new NewEmbargo(FORM, null, null, null, "why"))
                .hasMessage("embargo.refused.dayOrEvent");
        assertThatThrownBy(() -> new NewEmbargo(FORM, END, "the brother is out", 6, "why"))
                .hasMessage("embargo.refused.dayOrEvent");
    }

    @Test
    void isAskedAboutAgainWhereSomethingIsAwaited() {
        assertThatThrownBy(() -> new NewEmbargo(FORM, null, "the brother is out", null, "why"))
                .hasMessage("embargo.refused.months");
        assertThatThrownBy(() -> new NewEmbargo(FORM, END, null, 6, "why")).hasMessage("embargo.refused.months");
    }
}
