package org.nameh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nameh.letter.EntryState;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.RegistrationNumber;

class LedgerMonthTest {

    private static final Instant AT = Instant.parse("2026-08-03T10:15:30.5Z");

    private static final LedgerEntry PLAIN = entry("Golnar", "a\tb\nc\\d", EntryState.REGISTERED, null);

    @Test
    void writesEachFieldOnce() {
        assertThat(PLAIN.line())
                .isEqualTo("2026/0312\t2026-08-03T10:15:30.500000Z\tclerk\tTESTIMONY\tPOST\t2026-08-02\t"
                        + "a\\tb\\nc\\\\d\tGolnar\t\tREGISTERED\t\t\t\n");
    }

    @Test
    void hasTheSameHashForTheSameEntries() {
        var again = entry("Golnar", "a\tb\nc\\d", EntryState.REGISTERED, null);

        assertThat(LedgerMonth.hashOf(List.of(PLAIN, PLAIN)))
                .hasSize(64)
                .isEqualTo(LedgerMonth.hashOf(List.of(again, again)));
    }

    @Test
    void hasAnotherHashForWhateverElse() {
        var hash = LedgerMonth.hashOf(List.of(PLAIN));

        assertThat(List.of(
                        List.<LedgerEntry>of(),
                        List.of(PLAIN, PLAIN),
                        List.of(entry("Golnaz", "a\tb\nc\\d", EntryState.REGISTERED, null)),
                        List.of(entry("Golnar", "a\tb\nc", EntryState.REGISTERED, null)),
                        List.of(entry("Golnar", "a\tb\nc\\d", EntryState.VOID, "twice"))))
                .allSatisfy(other -> assertThat(LedgerMonth.hashOf(other)).isNotEqualTo(hash));
    }

    private static LedgerEntry entry(String sender, String writtenAs, EntryState state, String reason) {
        return new LedgerEntry(
                new RegistrationNumber(2026, 312),
                AT,
                "clerk",
                "TESTIMONY",
                ModeOfReceipt.POST,
                LocalDate.of(2026, 8, 2),
                writtenAs,
                sender,
                null,
                state,
                reason,
                null,
                null);
    }
}
