package org.nameh.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * By which ways somebody may be reached and by which never, or by none at all. What nobody said is not allowed. While it is not
 * sorted what the words that forbid something mean, nothing is allowed either.
 */
public record Ways(Set<ContactWay> allowed, Set<ContactWay> never, boolean neverAtAll, boolean unsorted) {

    public Ways {
        allowed = Set.copyOf(allowed);
        never = Set.copyOf(never);
    }

    /** Nobody said anything. */
    public static Ways unknown() {
        return new Ways(Set.of(), Set.of(), false, false);
    }

    /** Words forbid something, and nobody said yet what. */
    public static Ways unsortedYet() {
        return new Ways(Set.of(), Set.of(), false, true);
    }

    /** Somebody is never to be contacted. */
    public static Ways none() {
        return new Ways(Set.of(), Set.of(), true, false);
    }

    /** These may be used and those never. */
    public static Ways of(Set<ContactWay> allowed, Set<ContactWay> never) {
        return new Ways(allowed, never, false, false);
    }

    /** The same, of which somebody has to sort what words that were added forbid. */
    Ways toBeSorted() {
        return new Ways(allowed, never, neverAtAll, true);
    }

    /** Whether nothing may be used. */
    public boolean isShut() {
        return neverAtAll || unsorted;
    }

    /** Whether something is allowed and forbidden at once. */
    public boolean contradicts() {
        var both = EnumSet.noneOf(ContactWay.class);
        both.addAll(allowed);
        both.retainAll(never);
        return !both.isEmpty() || neverAtAll && !allowed.isEmpty();
    }

    /** Whether it says which ways the words that forbid something mean. */
    boolean forbidsSomething() {
        return isShut() || !never.isEmpty();
    }
}
