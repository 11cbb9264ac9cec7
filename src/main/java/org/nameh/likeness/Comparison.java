package org.nameh.likeness;

import java.util.List;

/** Two letters beside each other, and the verdicts on them, newest first. */
public record Comparison(Side one, Side other, List<VerdictRow> verdicts) {

    public Comparison {
        verdicts = List.copyOf(verdicts);
    }

    /** The two texts, word by word. */
    public TextComparison texts() {
        return TextComparison.of(one.text(), other.text());
    }
}
