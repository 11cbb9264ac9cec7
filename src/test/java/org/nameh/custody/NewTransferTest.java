package org.nameh.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewTransferTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final Holder NAMED = Holder.of(HolderKind.OTHER, "The workshop");
    private static final Holder NAMELESS = Holder.of(HolderKind.OTHER, null);

    @Test
    void isFineAsItIsUsuallyTyped() {
        assertThat(transfer(Holder.house(), NAMED, null, DAY.plusDays(7), TransferReason.LENT, null, null)
                        .flaw())
                .isEmpty();
        assertThat(transfer(NAMED, Holder.house(), DAY, null, TransferReason.GIVEN_BACK, "wrong day", 4L)
                        .flaw())
                .isEmpty();
        assertThat(transfer(NAMED, Holder.house(), null, null, TransferReason.NEVER_HAPPENED, "mixed up", 4L)
                        .flaw())
                .isEmpty();
    }

    @Test
    void wantsANameForSomebodyElse() {
        assertThat(field(transfer(NAMELESS, NAMED, null, null, TransferReason.LENT, null, null)))
                .isEqualTo("giver");
        assertThat(field(transfer(NAMED, NAMELESS, null, null, TransferReason.LENT, null, null)))
                .isEqualTo("taker");
    }

    @Test
    void endsNotBeforeItBegins() {
        var day = DAY.minusDays(1);

        assertThat(field(transfer(Holder.house(), NAMED, day, null, TransferReason.LENT, null, null)))
                .isEqualTo("heldUntil");
        assertThat(field(transfer(Holder.house(), NAMED, null, day, TransferReason.LENT, null, null)))
                .isEqualTo("dueBack");
    }

    @Test
    void comesBackOnlyFromWhereItWentForATime() {
        assertThat(field(transfer(Holder.house(), NAMED, null, DAY, TransferReason.RETURNED, null, null)))
                .isEqualTo("dueBack");
    }

    @Test
    void explainsACorrection() {
        assertThat(field(transfer(Holder.house(), NAMED, null, null, TransferReason.LENT, null, 4L)))
                .isEqualTo("remark");
        assertThat(field(transfer(Holder.house(), NAMED, null, null, TransferReason.NEVER_HAPPENED, "no", null)))
                .isEqualTo("reason");
    }

    private static String field(NewTransfer transfer) {
        return transfer.flaw().orElseThrow().field();
    }

    private static NewTransfer transfer(
            Holder giver,
            Holder taker,
            LocalDate until,
            LocalDate due,
            TransferReason reason,
            String remark,
            Long corrects) {
        return new NewTransfer(UUID.randomUUID(), giver, taker, DAY, until, due, reason, remark, corrects);
    }
}
