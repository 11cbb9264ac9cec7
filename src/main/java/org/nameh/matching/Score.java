package org.nameh.matching;

import java.util.List;

/** How likely it is, in per cent, that two people are one, and what that rests on. */
public record Score(List<Evidence> evidence, double likelihood) implements Comparable<Score> {

    /** Below this nobody is bothered. */
    static final double LEAST = 0.01;

    /** From here on a proposal is put forward by itself; what is less likely stands behind it. */
    static final double LIKELY = 0.5;

    private static final double CERTAIN = 1.0;

    public Score {
        evidence = List.copyOf(evidence);
    }

    /** What comparing two people says, by the odds that it gives (Bayes). */
    static Score of(Population population, Profile one, Profile other) {
        var evidence = Weighing.of(population, one, other);
        var odds = Math.pow(
                2,
                population.prior()
                        + evidence.stream().mapToDouble(Evidence::bits).sum());
        return new Score(evidence, odds / (1 + odds));
    }

    /** Nothing needs to be compared: both are one entry of the directory, or were merged. */
    static Score ofOneEntry() {
        return new Score(List.of(new Evidence(Agreement.SAME_ENTRY, Double.POSITIVE_INFINITY)), CERTAIN);
    }

    boolean isWorthTelling() {
        return likelihood >= LEAST;
    }

    /** Whether it is likelier than not. */
    public boolean isLikely() {
        return likelihood >= LIKELY;
    }

    /** In what the two agree or differ. */
    public List<Agreement> agreements() {
        return evidence.stream().map(Evidence::agreement).distinct().toList();
    }

    /** In per cent; sure is only what needed no comparing. */
    public int percent() {
        return likelihood == CERTAIN ? 100 : (int) Math.min(99, Math.round(likelihood * 100));
    }

    /** The sum of what speaks for and against: where likelihoods are too near to one to be told apart. */
    double bits() {
        return evidence.stream().mapToDouble(Evidence::bits).sum();
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(bits(), other.bits());
    }
}
