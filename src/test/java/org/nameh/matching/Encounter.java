package org.nameh.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Sex;

/** How the house meets somebody: as the addressee of a letter of the family, or as whoever comes with a declaration. */
final class Encounter {

    private final Scribe scribe;
    private final Invented one;

    private Encounter(Invented one, Set<Habit> habits, long seed) {
        this.one = one;
        this.scribe = new Scribe(new SplittableRandom(seed * 1_000_003L + one.id()), habits);
    }

    /** What the family’s letter tells of its addressee. */
    static NewCorrespondent asAddressee(Invented one, Set<Habit> habits, long seed) {
        return new Encounter(one, habits, seed).addressee();
    }

    /** Who wrote that letter: the mother, the father, or somebody of another name. */
    static String writer(Invented one, Set<Habit> habits, long seed) {
        return new Encounter(one, habits, ~seed).writer();
    }

    /** What somebody tells of themselves. */
    static NewCorrespondent asDeclarant(Invented one, Set<Habit> habits, long seed) {
        return new Encounter(one, habits, ~seed * 31).declarant();
    }

    private NewCorrespondent addressee() {
        var byNom = one.nomDeGuerre() != null && scribe.is(0.5);
        var name = byNom ? scribe.nomDeGuerre(one, scribe.is(0.4)) : scribe.name(one, scribe.is(0.4));
        return entry(List.of(name), 0.6, 0.5, 0.5, 0.35, 0.5);
    }

    private NewCorrespondent declarant() {
        var names = new ArrayList<>(List.of(scribe.name(one, scribe.is(0.9))));
        if (one.nomDeGuerre() != null && scribe.is(0.85)) {
            names.add(scribe.nomDeGuerre(one, true));
        }
        return entry(names, 0.75, 0.5, 0.85, 0.5, 0.7);
    }

    private NewCorrespondent entry(
            List<String> names, double father, double mother, double year, double place, double sex) {
        var known = new Particulars(
                scribe.is(father) ? scribe.parent(one.father(), one.surname(), false) : null,
                scribe.is(mother) ? scribe.parent(one.mother(), one.mothersSurname(), true) : null,
                scribe.is(sex) ? one.woman() ? Sex.FEMALE : Sex.MALE : null,
                scribe.is(year) ? scribe.year(one.born()) : null,
                scribe.is(place) ? scribe.place(one.place()) : null,
                null,
                null,
                null,
                false);
        return new NewCorrespondent(CorrespondentKind.PERSON, names, known);
    }

    private String writer() {
        if (scribe.is(0.6)) {
            return scribe.parent(one.mother(), one.mothersSurname(), true);
        }
        return scribe.is(0.5)
                ? scribe.parent(one.father(), one.surname(), false)
                : scribe.parent(NameParts.draw(NameParts.WOMEN, new SplittableRandom(one.id())), one.surname(), true);
    }
}
