package org.nameh.review;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The grounds of a decision: one code or several, the first counting most, a text, and the passage that it is about (null: the
 * whole letter). An approval needs none.
 */
public record Grounds(List<DecisionGround> codes, String reason, Anchor passage) implements Serializable {

    /** Copies what it is given; a code given twice counts once. */
    public Grounds {
        codes = codes.stream().distinct().toList();
    }

    /** One ground, of the whole letter. */
    public Grounds(DecisionGround ground, String reason) {
        this(Stream.ofNullable(ground).toList(), reason, null);
    }

    /** No grounds: those of an approval. */
    public static Grounds none() {
        return new Grounds(List.of(), null, null);
    }

    /** The first ground; null for an approval. */
    public DecisionGround ground() {
        return codes.isEmpty() ? null : codes.get(0);
    }

    /** The grounds beside the first. */
    List<DecisionGround> further() {
        return codes.isEmpty() ? List.of() : codes.subList(1, codes.size());
    }

    /** @throws VersionRefused if code or text is missing */
    Grounds required() {
        if (codes.isEmpty() || reason == null || reason.isBlank()) {
            throw new VersionRefused("review.refused.withoutGrounds");
        }
        return this;
    }

    /** @throws VersionRefused if they point to a passage that does not stand in what was read */
    void requireIn(Draft content) {
        if (passage != null && !passage.occursIn(content)) {
            throw new VersionRefused("review.refused.passageElsewhere");
        }
    }
}
