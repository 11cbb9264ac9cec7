package org.nameh.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A transfer of the original as somebody records it: the token of the form, from whom to whom, the days on which the taker holds
 * it (until null: until the next transfer), the day on which it is to come back (null: for good), why, a remark, and the id of
 * the row that it corrects (null: none).
 */
public record NewTransfer(
        @NotNull UUID token,
        @NotNull Holder giver,
        @NotNull Holder taker,
        @NotNull LocalDate from,
        LocalDate until,
        LocalDate dueBack,
        @NotNull TransferReason reason,
        @Size(max = NewTransfer.LONGEST) String remark,
        Long corrects) {

    /** How many characters a remark may have. */
    public static final int LONGEST = 2000;

    /** What is wrong with it: the field, and the key of what to say. */
    public record Flaw(String field, String key) {}

    /** The first thing that is wrong with it, if anything is. */
    public Optional<Flaw> flaw() {
        if (!giver.isNamed()) {
            return flaw("giver", "custody.refused.giver");
        }
        if (!taker.isNamed()) {
            return flaw("taker", "custody.refused.taker");
        }
        return flawOfDays().or(this::flawOfCorrection);
    }

    private Optional<Flaw> flawOfDays() {
        if (until != null && until.isBefore(from)) {
            return flaw("heldUntil", "custody.refused.days");
        }
        if (dueBack != null && (!reason.isForATime() || dueBack.isBefore(from))) {
            return flaw("dueBack", "custody.refused.dueBack");
        }
        return Optional.empty();
    }

    private Optional<Flaw> flawOfCorrection() {
        if (corrects != null && remark == null) {
            return flaw("remark", "custody.refused.remark");
        }
        return corrects == null && reason == TransferReason.NEVER_HAPPENED
                ? flaw("reason", "custody.refused.neverHappened")
                : Optional.empty();
    }

    private static Optional<Flaw> flaw(String field, String key) {
        return Optional.of(new Flaw(field, key));
    }
}
