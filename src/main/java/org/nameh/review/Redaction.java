package org.nameh.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * A passage withheld from the public, in the text of one language, wherever it occurs there in whatever spelling folds alike;
 * and why.
 */
@Embeddable
public record Redaction(
        @Column(nullable = false) String language,
        @Column(nullable = false) String passage,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Ground ground)
        implements Serializable {}
