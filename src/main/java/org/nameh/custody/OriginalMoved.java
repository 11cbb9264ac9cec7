package org.nameh.custody;

import java.time.LocalDate;
import org.nameh.letter.RegistrationNumber;

/** That the original of a letter went to somebody for good, or came back into the house, as another book tells of it. */
public record OriginalMoved(
        RegistrationNumber number, Holder giver, Holder taker, LocalDate day, TransferReason reason) {

    /** It went from the house to somebody. */
    public static OriginalMoved away(RegistrationNumber number, String taker, LocalDate day) {
        return new OriginalMoved(
                number, Holder.house(), Holder.of(HolderKind.OTHER, taker), day, TransferReason.HANDED_OVER);
    }

    /** It came back into the house; nobody says from whom. */
    public static OriginalMoved back(RegistrationNumber number, LocalDate day) {
        return new OriginalMoved(number, Holder.unknown(), Holder.house(), day, TransferReason.GIVEN_BACK);
    }
}
