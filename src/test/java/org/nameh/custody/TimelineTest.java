package org.nameh.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate ARRIVED = day("2026-04-20");
    private static final LocalDate TODAY = day("2026-06-01");
    private static final Holder MENDER = Holder.of(HolderKind.OTHER, "The workshop");
    private static final Holder ARCHIVE = Holder.of(HolderKind.OTHER, "An archive");

    private static final TransferRow ARRIVAL =
            row(1, Holder.unknown(), Holder.house(), "2026-04-20", null, TransferReason.RECEIVED, null);

    @Test
    void isEmptyWithoutTransfers() {
        assertThat(Timeline.of(List.of(), TODAY)).isEmpty();
    }

    @Test
    void lastsUntilTheNextTransferTakesItAway() {
        var lent = row(2, Holder.house(), MENDER, "2026-05-03", null, TransferReason.LENT, null);

        assertThat(Timeline.of(List.of(ARRIVAL, lent), TODAY))
                .extracting(Mark::kind, Mark::from, Mark::until)
                .containsExactly(
                        tuple(MarkKind.HELD, ARRIVED, day("2026-05-03")),
                        tuple(MarkKind.HELD, day("2026-05-03"), null));
    }

    @Test
    void namesTheDaysWithoutCustodian() {
        var lent = row(2, Holder.house(), MENDER, "2026-04-25", "2026-05-02", TransferReason.LENT, null);
        var back = row(3, MENDER, Holder.house(), "2026-05-10", null, TransferReason.GIVEN_BACK, null);

        assertThat(flaws(ARRIVAL, lent, back))
                .containsExactly(Mark.wrong(MarkKind.GAP, day("2026-05-03"), day("2026-05-09")));
    }

    @Test
    void hasNoGapWhenTheNextDayFollows() {
        var lent = row(2, Holder.house(), MENDER, "2026-04-25", "2026-05-02", TransferReason.LENT, null);
        var back = row(3, MENDER, Holder.house(), "2026-05-03", null, TransferReason.GIVEN_BACK, null);

        assertThat(flaws(ARRIVAL, lent, back)).isEmpty();
    }

    @Test
    void namesTheDaysBeforeTheFirst() {
        var late = row(1, Holder.unknown(), Holder.house(), "2026-04-22", null, TransferReason.RECEIVED, null);

        assertThat(flaws(late)).containsExactly(Mark.wrong(MarkKind.GAP, ARRIVED, day("2026-04-21")));
    }

    @Test
    void namesTheDaysAfterTheLast() {
        var lent = row(2, Holder.house(), MENDER, "2026-04-25", "2026-05-02", TransferReason.LENT, null);

        assertThat(flaws(ARRIVAL, lent)).containsExactly(Mark.wrong(MarkKind.GAP, day("2026-05-03"), null));
    }

    @Test
    void namesTheDaysOnWhichTwoHeldIt() {
        var lent = row(2, Holder.house(), MENDER, "2026-04-25", "2026-05-20", TransferReason.LENT, null);
        var back = row(3, MENDER, Holder.house(), "2026-05-10", null, TransferReason.GIVEN_BACK, null);

        assertThat(flaws(ARRIVAL, lent, back))
                .containsExactly(Mark.wrong(MarkKind.OVERLAP, day("2026-05-10"), day("2026-05-20")));
    }

    @Test
    void saysWhenSomebodyGaveWhatTheyDidNotHold() {
        var lent = row(2, Holder.house(), MENDER, "2026-05-03", null, TransferReason.LENT, null);
        var back = row(3, ARCHIVE, Holder.house(), "2026-05-10", null, TransferReason.GIVEN_BACK, null);

        assertThat(flaws(ARRIVAL, lent, back))
                .containsExactly(Mark.wrong(MarkKind.CONTRADICTION, day("2026-05-10"), day("2026-05-10")));
    }

    @Test
    void passesOverWhatWasCorrected() {
        var wrong = row(2, Holder.house(), MENDER, "2026-05-30", "2026-05-20", TransferReason.LENT, null);
        var right = row(3, Holder.house(), MENDER, "2026-05-03", null, TransferReason.LENT, 2L);

        assertThat(Timeline.of(List.of(ARRIVAL, wrong, right), TODAY))
                .extracting(mark -> mark.transfer().id())
                .containsExactly(1L, 3L);
    }

    @Test
    void passesOverWhatNeverHappened() {
        var wrong = row(2, Holder.house(), MENDER, "2026-05-03", null, TransferReason.LENT, null);
        var never = row(3, Holder.house(), MENDER, "2026-05-03", null, TransferReason.NEVER_HAPPENED, 2L);

        assertThat(Timeline.of(List.of(ARRIVAL, wrong, never), TODAY))
                .extracting(mark -> mark.transfer().id())
                .containsExactly(1L);
    }

    private static List<Mark> flaws(TransferRow... rows) {
        return Timeline.of(List.of(rows), TODAY).stream().filter(Mark::isFlaw).toList();
    }

    private static TransferRow row(
            long id, Holder giver, Holder taker, String from, String until, TransferReason reason, Long corrects) {
        var end = until == null ? null : day(until);
        return new TransferRow(
                id,
                giver,
                taker,
                day(from),
                end,
                null,
                reason,
                null,
                corrects,
                "clerk",
                Instant.EPOCH,
                null,
                null,
                ARRIVED);
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
