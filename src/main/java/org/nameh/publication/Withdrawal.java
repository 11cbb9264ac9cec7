package org.nameh.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** How a letter is withdrawn: on what ground, why (for the house alone), and what the public is told, by language of the pages. */
public record Withdrawal(
        @NotNull WithdrawalGround ground,
        @Size(max = 4000) String reason,
        @NotNull Map<String, @Size(max = 1000) String> notes) {

    public Withdrawal {
        notes = Map.copyOf(notes);
    }

    /** A withdrawal of which the public is told the ground alone. */
    public static Withdrawal on(WithdrawalGround ground, String reason) {
        return new Withdrawal(ground, reason, Map.of());
    }

    /** Lets nothing be told that is withheld. @throws PublicationRefused for a note in which one of the passages or names is read */
    void requireSilentOn(List<String> withheld) {
        PublicNotes.requireSilent(PublicNotes.telling(notes, withheld));
    }
}
