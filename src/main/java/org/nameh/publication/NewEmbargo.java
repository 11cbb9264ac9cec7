package org.nameh.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * An embargo as it is asked for, with the token of its form: until an instant, or until something awaited has come to pass, which
 * is asked about again every so many months; and why.
 */
public record NewEmbargo(
        @NotNull UUID token,
        Instant endsAt,
        @Size(max = 500) String awaited,
        @Min(1) @Max(24) Integer months,
        @NotBlank @Size(max = 2000) String reason) {

    /** @throws PublicationRefused unless it says either a day, or what is awaited and how often to ask */
    public NewEmbargo {
        if ((endsAt == null) == (awaited == null)) {
            throw new PublicationRefused("embargo.refused.dayOrEvent");
        }
        if ((awaited == null) != (months == null)) {
            throw new PublicationRefused("embargo.refused.months");
        }
    }

    /** An embargo until an instant. */
    public static NewEmbargo until(UUID token, Instant endsAt, String reason) {
        return new NewEmbargo(token, endsAt, null, null, reason);
    }

    /** An embargo until an event, asked about every so many months. */
    public static NewEmbargo awaiting(UUID token, String event, int months, String reason) {
        return new NewEmbargo(token, null, event, months, reason);
    }
}
