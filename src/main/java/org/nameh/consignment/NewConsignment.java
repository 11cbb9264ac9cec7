package org.nameh.consignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A consignment that has arrived: the token of the form that opens it, who brought it, when, how (a code of the modes of
 * receipt), how many letters were announced (null: nobody said), and a remark.
 */
public record NewConsignment(
        @NotNull UUID token,
        @Size(max = 200) String courier,
        @NotNull LocalDate receivedOn,
        @NotNull String mode,
        @Min(1) @Max(9999) Integer announced,
        @Size(max = 4000) String remark) {}
