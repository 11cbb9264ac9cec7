package org.nameh.people;

import static org.nameh.people.TwinReason.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nameh.platform.Folding;
import org.nameh.platform.NameKey;

/** Compares what two entries say: names by their keys in any script and order, parents and places likewise, years closely. */
final class Likeness {

    private final NewCorrespondent one;
    private final NewCorrespondent other;
    private final Set<TwinReason> reasons = EnumSet.noneOf(TwinReason.class);

    private Likeness(NewCorrespondent one, NewCorrespondent other) {
        this.one = one;
        this.other = other;
    }

    /** The reasons, the strongest kind first; none at all where the names have nothing in common. */
    static List<TwinReason> reasons(NewCorrespondent one, NewCorrespondent other) {
        if (one.kind() != other.kind()) {
            return List.of();
        }
        return new Likeness(one, other).compare();
    }

    private List<TwinReason> compare() {
        var name = names();
        if (name.isEmpty()) {
            return List.of();
        }
        reasons.add(name.get());
        compare(one.particulars().fatherName(), other.particulars().fatherName(), SAME_FATHER, OTHER_FATHER);
        compare(one.particulars().motherName(), other.particulars().motherName(), SAME_MOTHER, OTHER_MOTHER);
        compareYears(one.particulars().yearOfBirth(), other.particulars().yearOfBirth());
        compareSexes(one.particulars().sex(), other.particulars().sex());
        if (places(one.particulars())
                .anyMatch(here -> places(other.particulars()).anyMatch(there -> alike(here, there)))) {
            reasons.add(SAME_PLACE);
        }
        return List.copyOf(reasons);
    }

    private Optional<TwinReason> names() {
        return one.names().stream()
                .flatMap(name -> other.names().stream().flatMap(known -> name(name, known).stream()))
                .min(TwinReason::compareTo);
    }

    private static Optional<TwinReason> name(String name, String known) {
        var parts = NameKey.parts(name);
        var others = NameKey.parts(known);
        if (Folding.fold(name).equals(Folding.fold(known))) {
            return Optional.of(SAME_SPELLING);
        }
        if (parts.size() == others.size() && holds(parts, others)) {
            return Optional.of(SAME_NAME);
        }
        var least = Math.min(parts.size(), others.size());
        return Optional.of(PART_OF_NAME).filter(part -> least > 1 && alike(name, known));
    }

    private void compare(String name, String known, TwinReason same, TwinReason different) {
        if (name != null && known != null) {
            reasons.add(alike(name, known) ? same : different);
        }
    }

    private void compareYears(Integer year, Integer known) {
        if (year != null && known != null) {
            var apart = Math.abs(year - known);
            // a year of another calendar begins in one of ours and ends in the next
            reasons.add(apart == 0 ? SAME_YEAR : apart == 1 ? NEAR_YEAR : OTHER_YEAR);
        }
    }

    private void compareSexes(Sex sex, Sex known) {
        if (sex != null && known != null && sex != known) {
            reasons.add(OTHER_SEX);
        }
    }

    private static Stream<String> places(Particulars facts) {
        return Stream.of(facts.placeOfBirth(), facts.lastKnownPlace()).flatMap(Stream::ofNullable);
    }

    /** Whether one name holds all parts of the other, in any script and order. */
    private static boolean alike(String name, String known) {
        var parts = NameKey.parts(name);
        var others = NameKey.parts(known);
        return holds(parts, others) || holds(others, parts);
    }

    private static boolean holds(List<String> all, List<String> some) {
        var left = new ArrayList<>(all);
        return !some.isEmpty() && some.stream().allMatch(left::remove);
    }
}
