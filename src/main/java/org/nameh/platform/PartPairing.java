package org.nameh.platform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives each part begun a part of a name of its own, revising choices rather than trying every order (Kuhn's way). */
final class PartPairing {

    private final List<NamePart> begun;
    private final List<NamePart> named;
    private final Map<Integer, Integer> begunByNamed = new HashMap<>();

    PartPairing(List<NamePart> begun, List<NamePart> named) {
        this.begun = begun;
        this.named = named;
    }

    /** Whether there is a part of the name for each part begun. */
    boolean isComplete() {
        return begun.size() <= named.size()
                && IntStream.range(0, begun.size()).allMatch(part -> findsPlace(part, new HashSet<>()));
    }

    private boolean findsPlace(int part, Set<Integer> tried) {
        return IntStream.range(0, named.size())
                .filter(place -> begun.get(part).begins(named.get(place)) && tried.add(place))
                .anyMatch(place -> takes(part, place, tried));
    }

    private boolean takes(int part, int place, Set<Integer> tried) {
        var holder = begunByNamed.get(place);
        if (holder != null && !findsPlace(holder, tried)) {
            return false;
        }
        begunByNamed.put(place, part);
        return true;
    }
}
