package org.nameh.matching;

import java.util.Map;

/**
 * How many people the directory holds, and how many of them bear each of some parts of names: what two people share by chance.
 * Counts of a small house tell little and are drawn towards what is usual elsewhere.
 */
public record Population(long people, Map<String, Integer> bearers) {

    /** What a part of a name is shared by, where nothing is known: one in five hundred. */
    private static final double USUAL = 0.002;

    private static final double WEIGHT_OF_USUAL = 300;
    private static final long LEAST = 300;

    public Population {
        bearers = Map.copyOf(bearers);
    }

    /** The share of people who bear a part of a name. */
    double share(String part) {
        var counted = bearers.getOrDefault(part, 0);
        return (counted + WEIGHT_OF_USUAL * USUAL) / (Math.max(people, counted) + WEIGHT_OF_USUAL);
    }

    /** The odds, in bits, that one of the people is somebody at hand before anything was compared. */
    double prior() {
        return log2(0.3) - log2(Math.max(people, LEAST));
    }

    static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
