package org.nameh.marginalia;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.nameh.review.Anchor;

/** A comment as it is written: under a token, so that a form sent twice is one comment; on a passage (null: on the whole letter). */
public record NewComment(
        @NotNull UUID token,
        @Valid Anchor anchor,
        @NotBlank @Size(max = 4000) String body) {}
