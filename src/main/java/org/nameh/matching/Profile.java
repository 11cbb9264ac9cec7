package org.nameh.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Sex;
import org.nameh.platform.NameKey;

/**
 * What is known of somebody as it is compared: the name keys of their names, of their parents and of the places they are tied to,
 * the year of birth (null where nobody knows), the sex (likewise), and the entries of relatives.
 *
 * @param writers the name keys of those whose letters wait for them
 */
public record Profile(
        Set<String> names,
        Set<String> fathers,
        Set<String> mothers,
        Integer born,
        Sex sex,
        Set<String> places,
        Set<Long> relatives,
        Set<String> writers) {

    public Profile {
        names = Set.copyOf(names);
        fathers = Set.copyOf(fathers);
        mothers = Set.copyOf(mothers);
        places = Set.copyOf(places);
        relatives = Set.copyOf(relatives);
        writers = Set.copyOf(writers);
    }

    /** Somebody of whom a name alone is known. */
    public static Profile named(String name) {
        return new Profile(keys(Stream.of(name)), Set.of(), Set.of(), null, null, Set.of(), Set.of(), Set.of());
    }

    /** Somebody of whom the directory would know this. */
    public static Profile of(NewCorrespondent facts) {
        var known = facts.particulars();
        return new Profile(
                keys(facts.names().stream()),
                keys(Stream.ofNullable(known.fatherName())),
                keys(Stream.ofNullable(known.motherName())),
                known.yearOfBirth(),
                known.sex(),
                keys(Stream.of(known.placeOfBirth(), known.lastKnownPlace()).flatMap(Stream::ofNullable)),
                Set.of(),
                Set.of());
    }

    /** The same, for whom letters of these people wait. */
    public Profile awaitedBy(String... writtenBy) {
        return new Profile(names, fathers, mothers, born, sex, places, relatives, keys(List.of(writtenBy).stream()));
    }

    /** Every part of a name of theirs or of their parents. */
    Set<String> parts() {
        return Stream.of(names, fathers, mothers)
                .flatMap(Set::stream)
                .flatMap(name -> Stream.of(name.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All names, and a nom de guerre also with the surnames of the others: comrades know that one, the family the other. */
    Set<String> allNames() {
        var all = new LinkedHashSet<>(names);
        names.stream()
                .filter(name -> !name.contains(" "))
                .forEach(alone -> names.stream()
                        .filter(name -> name.contains(" "))
                        .map(name -> alone + name.substring(name.indexOf(' ')))
                        .forEach(all::add));
        return all;
    }

    /** Names of parents or relatives without what is the surname of this person too, and tells nothing more of them. */
    Set<String> withoutSurname(Set<String> others) {
        var own = names.stream()
                .flatMap(name -> Stream.of(name.split(" ")).skip(1))
                .toList();
        return others.stream().map(name -> without(own, name)).collect(Collectors.toUnmodifiableSet());
    }

    private static String without(List<String> own, String name) {
        var parts = name.split(" ");
        return parts[0]
                + Stream.of(parts)
                        .skip(1)
                        .filter(part -> !own.contains(part))
                        .map(" "::concat)
                        .collect(Collectors.joining());
    }

    static Set<String> keys(Stream<String> written) {
        var keys = written.map(NameKey::of).filter(key -> !key.isEmpty()).toList();
        return Set.copyOf(keys);
    }
}
