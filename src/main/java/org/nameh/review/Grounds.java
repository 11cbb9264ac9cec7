package org.nameh.review;

import java.io.Serializable;

/** The grounds of a decision: a code and a text. An approval needs none. */
public record Grounds(DecisionGround ground, String reason) implements Serializable {

    /** No grounds: those of an approval. */
    public static Grounds none() {
        return new Grounds(null, null);
    }

    /** @throws VersionRefused if code or text is missing */
    Grounds required() {
        if (ground == null || reason == null || reason.isBlank()) {
            throw new VersionRefused("review.refused.withoutGrounds");
        }
        return this;
    }
}
