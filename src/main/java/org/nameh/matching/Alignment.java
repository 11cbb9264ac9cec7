package org.nameh.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Two names laid beside each other, part by part: what each pair weighs, and what is left over. A part agrees exactly, but for
 * vowels and like sounds, but for one slip (Damerau 1964), or by its initial; what the one writes as two words may be one in the other.
 */
final class Alignment {

    private static final double OF_EXACT = 0.86;
    private static final double OF_NEAR = 0.15;
    private static final double OF_SLIP = 0.06;
    private static final double NEAR_SHARES = 1.5;
    private static final double SLIP_SHARES = 5;
    private static final double INITIAL = 1.5;
    private static final double MISSING = -1;
    private static final double CONFLICT = -12;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_SOUND = 4;

    private final Population population;
    private final List<String> left;
    private final List<String> right;
    private int exact;
    private int near;
    private double bits;

    private Alignment(Population population, String one, String other) {
        this.population = population;
        this.left = new ArrayList<>(List.of(one.split(" ")));
        this.right = new ArrayList<>(List.of(other.split(" ")));
    }

    static Alignment of(Population population, String one, String other) {
        var alignment = new Alignment(population, one, other);
        alignment.pair(String::equals, OF_EXACT, 1);
        alignment.exact = alignment.near;
        alignment.near = 0;
        alignment.pair(Alignment::soundAlike, OF_NEAR, NEAR_SHARES);
        alignment.pairJoined(Alignment::soundAlike);
        alignment.pair(Alignment::isSlip, OF_SLIP, SLIP_SHARES);
        alignment.pairJoined(Alignment::isSlip);
        alignment.pairInitials();
        return alignment;
    }

    private void pair(BiPredicate<String, String> agree, double chance, double shares) {
        for (var part : List.copyOf(left)) {
            var found = right.stream().filter(other -> agree.test(part, other)).findFirst();
            if (found.isPresent()) {
                left.remove(part);
                right.remove(found.get());
                add(chance, Math.max(population.share(part), population.share(found.get())) * shares);
            }
        }
    }

    private void add(double chance, double share) {
        near++;
        bits += Population.log2(chance / Math.min(share, chance));
    }

    private void pairJoined(BiPredicate<String, String> agree) {
        pairJoined(left, right, agree);
        pairJoined(right, left, agree);
    }

    private void pairJoined(List<String> parted, List<String> whole, BiPredicate<String, String> agree) {
        for (var at = 0; at + 1 < parted.size(); at++) {
            var joined = parted.get(at) + parted.get(at + 1);
            var found = whole.stream().filter(part -> agree.test(part, joined)).findFirst();
            if (found.isPresent()) {
                whole.remove(found.get());
                parted.subList(at, at + 2).clear();
                add(OF_NEAR, population.share(found.get()) * NEAR_SHARES);
                at--;
            }
        }
    }

    private void pairInitials() {
        for (var part : List.copyOf(left)) {
            var found = right.stream().filter(other -> isInitial(part, other)).findFirst();
            if (found.isPresent()) {
                left.remove(part);
                right.remove(found.get());
                near++;
                bits += INITIAL;
            }
        }
    }

    private static boolean isInitial(String part, String other) {
        return part.length() == 1 && other.startsWith(part) || other.length() == 1 && part.startsWith(other);
    }

    private static boolean soundAlike(String one, String other) {
        return MatchKeys.coarse(one).equals(MatchKeys.coarse(other));
    }

    // in the coarser sound, what Latin letters need two for is one
    private static boolean isSlip(String one, String other) {
        return Slip.isBetween(one, other, SHORTEST)
                || Slip.isBetween(MatchKeys.coarse(one), MatchKeys.coarse(other), SHORTEST_SOUND);
    }

    boolean agreesSomewhere() {
        return exact + near > 0;
    }

    boolean isExact() {
        return near == 0 && left.isEmpty() && right.isEmpty();
    }

    /** Whether nothing is left over of both: at most one of them says more than the other. */
    boolean isWithoutConflict() {
        return left.isEmpty() || right.isEmpty();
    }

    boolean isWhole() {
        return left.isEmpty() && right.isEmpty();
    }

    /** What agrees alone: where the one may say more than the other without meaning anybody else. */
    double agreement() {
        return bits;
    }

    /** What agrees less what does not. */
    double bits() {
        var conflicts = Math.min(left.size(), right.size());
        var missing = Math.max(left.size(), right.size()) - conflicts;
        return bits + conflicts * CONFLICT + missing * MISSING;
    }
}
