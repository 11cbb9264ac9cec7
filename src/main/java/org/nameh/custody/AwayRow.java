package org.nameh.custody;

import java.time.LocalDate;
import org.nameh.letter.RegistrationNumber;

/** An original that is not where it should be: who has it, since when, why, and when it was to be back (null: not said). */
public record AwayRow(
        RegistrationNumber number,
        Holder taker,
        LocalDate from,
        LocalDate until,
        LocalDate dueBack,
        TransferReason reason) {}
