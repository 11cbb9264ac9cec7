package org.nameh.matching;

import static org.nameh.matching.Agreement.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for two people being one and against it, each weighed by how much oftener it happens with one person than with two
 * (agreement weights of Fellegi and Sunter 1969; shared names weigh by how rare they are, Winkler 1989).
 */
final class Weighing {

    private static final double NO_NAME = -9;
    private static final double PARENT_AT_MOST = 8;
    private static final double OTHER_PARENT = -5;
    private static final double RELATIVE = 8;
    private static final double WRITER = 6;
    private static final double YEAR = 4.5;
    private static final double YEAR_BESIDE = 3;
    private static final double YEARS_APART = -2;
    private static final double YEARS_FAR_APART = -6;
    private static final int NEAR = 3;
    private static final double PLACE = 2.5;
    private static final double PLACE_ELSEWHERE = -0.5;
    private static final double SEX = -7;

    private final Population population;
    private final Profile one;
    private final Profile other;
    private final List<Evidence> evidence = new ArrayList<>();

    private Weighing(Population population, Profile one, Profile other) {
        this.population = population;
        this.one = one;
        this.other = other;
    }

    /** Everything that was compared, as it is told: in the order of the agreements. */
    static List<Evidence> of(Population population, Profile one, Profile other) {
        var weighing = new Weighing(population, one, other);
        weighing.names();
        weighing.parents(one.fathers(), other.fathers(), SAME_FATHER, OTHER_FATHER);
        weighing.parents(one.mothers(), other.mothers(), SAME_MOTHER, OTHER_MOTHER);
        weighing.relatives();
        weighing.years();
        weighing.places();
        weighing.sexes();
        weighing.evidence.sort(Comparator.comparing(Evidence::agreement));
        return List.copyOf(weighing.evidence);
    }

    private void add(Agreement agreement, double bits) {
        evidence.add(new Evidence(agreement, bits));
    }

    private Optional<Alignment> best(Set<String> some, Set<String> others) {
        return some.stream()
                .flatMap(name -> others.stream().map(known -> Alignment.of(population, name, known)))
                .max(Comparator.comparingDouble(Alignment::bits));
    }

    private void names() {
        best(one.allNames(), other.allNames()).ifPresent(names -> {
            var agreement = names.agreesSomewhere() ? agreement(names) : OTHER_NAME;
            // brothers and sisters share all but this
            add(agreement, agreement == OTHER_NAME ? NO_NAME : names.bits());
        });
    }

    private static Agreement agreement(Alignment names) {
        if (names.isWhole()) {
            return names.isExact() ? SAME_NAME : NEAR_NAME;
        }
        return names.isWithoutConflict() ? PART_OF_NAME : OTHER_NAME;
    }

    private void parents(Set<String> known, Set<String> others, Agreement same, Agreement different) {
        var mine = one.withoutSurname(known);
        var names = best(mine, other.withoutSurname(others));
        var agreed = names.filter(Weighing::agree);
        if (agreed.isPresent()) {
            add(same, Math.min(agreed.get().agreement(), PARENT_AT_MOST));
            return;
        }
        if (names.isPresent() && !names.get().agreesSomewhere()) {
            add(different, OTHER_PARENT);
        }
        best(mine, other.withoutSurname(other.writers()))
                .filter(Weighing::agree)
                .ifPresent(writer -> add(WRITTEN_BY_PARENT, Math.min(writer.agreement(), WRITER)));
    }

    private static boolean agree(Alignment names) {
        return names.agreesSomewhere() && names.isWithoutConflict();
    }

    private void relatives() {
        if (one.relatives().stream().anyMatch(other.relatives()::contains)) {
            add(SAME_RELATIVE, RELATIVE);
        }
    }

    private void years() {
        if (one.born() == null || other.born() == null) {
            return;
        }
        // a year of another calendar begins in one of ours and ends in the next
        switch (Math.abs(one.born() - other.born())) {
            case 0 -> add(SAME_YEAR, YEAR);
            case 1 -> add(NEAR_YEAR, YEAR_BESIDE);
            case 2, NEAR -> add(OTHER_YEAR, YEARS_APART);
            default -> add(OTHER_YEAR, YEARS_FAR_APART);
        }
    }

    private void places() {
        if (!one.places().isEmpty() && !other.places().isEmpty()) {
            var same = best(one.places(), other.places())
                    .filter(places -> places.agreesSomewhere() && places.isWithoutConflict());
            add(same.isPresent() ? SAME_PLACE : OTHER_PLACE, same.isPresent() ? PLACE : PLACE_ELSEWHERE);
        }
    }

    private void sexes() {
        if (one.sex() != null && other.sex() != null && one.sex() != other.sex()) {
            add(OTHER_SEX, SEX);
        }
    }
}
