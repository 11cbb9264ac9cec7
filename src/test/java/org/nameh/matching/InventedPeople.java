package org.nameh.matching;

import static org.nameh.matching.NameParts.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.nameh.matching.NameParts.Part;

/** Families of people who never lived: brothers and sisters, and namesakes with other parents, the same for each seed. */
final class InventedPeople {

    private static final int CHILDREN_AT_MOST = 4;
    private static final double NAMESAKES = 0.12;

    private final SplittableRandom chance;
    private final List<Invented> people = new ArrayList<>();

    private InventedPeople(long seed) {
        chance = new SplittableRandom(seed);
    }

    static List<Invented> of(int size, long seed) {
        var made = new InventedPeople(seed);
        while (made.people.size() < size) {
            made.addFamily();
        }
        return List.copyOf(made.people.subList(0, size));
    }

    private void addFamily() {
        var stem = draw(NameParts.STEMS, chance);
        var surname = stem.with(draw(NameParts.ENDINGS, chance));
        var second = is(0.25) ? draw(NameParts.SECOND_SURNAMES, chance) : null;
        var father = draw(NameParts.MEN, chance);
        var mother = draw(NameParts.WOMEN, chance);
        var mothers = draw(NameParts.STEMS, chance).with(draw(NameParts.ENDINGS, chance));
        var place = draw(NameParts.PLACES, chance);
        var year = 1310 + chance.nextInt(60);
        var children = 1 + chance.nextInt(CHILDREN_AT_MOST);
        for (var child = 0; child < children; child++) {
            year += 1 + chance.nextInt(4);
            add(new Invented(
                    people.size(), is(0.45), null, null, surname, second, father, mother, mothers, year, place, null));
        }
    }

    private void add(Invented child) {
        var given = draw(child.woman() ? NameParts.WOMEN : NameParts.MEN, chance);
        var before = !child.woman() && is(0.2) ? draw(NameParts.MEN.subList(0, 7), chance) : null;
        var nom = is(0.15) ? draw(NameParts.NOMS_DE_GUERRE, chance) : null;
        people.add(named(child, given, before == given ? null : before, nom));
        if (is(NAMESAKES)) {
            people.add(people.get(people.size() - 1)
                    .namesake(
                            people.size(),
                            draw(NameParts.MEN, chance),
                            draw(NameParts.WOMEN, chance),
                            1312 + chance.nextInt(68),
                            draw(NameParts.PLACES, chance)));
        }
    }

    private static Invented named(Invented child, Part given, Part before, Part nom) {
        return new Invented(
                child.id(),
                child.woman(),
                given,
                before,
                child.surname(),
                child.second(),
                child.father(),
                child.mother(),
                child.mothersSurname(),
                child.born(),
                child.place(),
                nom);
    }

    private boolean is(double share) {
        return chance.nextDouble() < share;
    }
}
