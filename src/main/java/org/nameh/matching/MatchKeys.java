package org.nameh.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The blocking keys of somebody: whoever shares none of them is not compared (Fellegi and Sunter 1969, A theory for record
 * linkage). The Java twin of the functions {@code desk.coarse} and {@code desk.match_keys}, by which the database keeps them.
 */
final class MatchKeys {

    private static final int PARTS_AT_MOST = 5;
    private static final int PARENTS_PARTS = 2;

    private final Set<String> keys = new LinkedHashSet<>();

    private MatchKeys() {}

    /** The keys under which the database keeps somebody whose names, parents and year of birth are known. */
    static Set<String> of(Collection<String> names, String father, String mother, Integer born) {
        var made = new MatchKeys();
        names.forEach(name -> made.addName(name, father, born));
        parts(father, PARENTS_PARTS)
                .forEach(f ->
                        parts(mother, PARENTS_PARTS).forEach(m -> made.keys.add("p:" + coarse(f) + "+" + coarse(m))));
        return made.keys;
    }

    /** The keys under which somebody is sought: those of all that is known, and of the years before and after. */
    static Set<String> sought(Profile profile) {
        var all = new LinkedHashSet<String>();
        for (var father : orUnknown(profile.fathers())) {
            for (var mother : orUnknown(profile.mothers())) {
                years(profile.born()).forEach(born -> all.addAll(of(profile.allNames(), father, mother, born)));
            }
        }
        all.removeIf(key -> key.startsWith("w:"));
        return all;
    }

    private static Collection<String> orUnknown(Collection<String> known) {
        return known.isEmpty() ? List.of("") : known;
    }

    private static Stream<Integer> years(Integer born) {
        return born == null ? Stream.of((Integer) null) : Stream.of(born - 1, born, born + 1);
    }

    private void addName(String name, String father, Integer born) {
        var parts = parts(name, PARTS_AT_MOST);
        parts.forEach(part -> addPart(part, father, born));
        for (var one = 0; one < parts.size(); one++) {
            for (var other = one + 1; other < parts.size(); other++) {
                addPair(coarse(parts.get(one)), coarse(parts.get(other)));
            }
        }
        var sounds = parts.stream().map(MatchKeys::coarse).collect(Collectors.joining());
        if (!sounds.isEmpty()) {
            keys.add("j:" + sounds);
        }
        if (parts.size() == 1) {
            keys.add("o:" + sounds);
        }
    }

    private void addPart(String part, String father, Integer born) {
        keys.add("w:" + part);
        parts(father, PARENTS_PARTS).forEach(parent -> keys.add("f:" + coarse(part) + "+" + coarse(parent)));
        if (born != null) {
            keys.add("y:" + coarse(part) + "+" + born);
        }
    }

    private void addPair(String one, String other) {
        keys.add(one.compareTo(other) < 0 ? "n:" + one + "+" + other : "n:" + other + "+" + one);
        addPieces(one, other);
        addPieces(other, one);
    }

    private void addPieces(String whole, String other) {
        var last = other.length() - 1;
        keys.add("t:" + whole + "+" + other.substring(0, Math.min(2, other.length())));
        keys.add("t:" + whole + "-" + other.substring(Math.max(0, last - 1)));
        keys.add("t:" + whole + "~" + other.charAt(0) + other.charAt(last));
    }

    private static List<String> parts(String key, int atMost) {
        return key == null
                ? List.of()
                : Stream.of(key.split(" "))
                        .limit(atMost)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** How much a shared key promises, by its first letter: who shares little is compared last. */
    static int rank(String key) {
        return switch (key.charAt(0)) {
            case 'j', 'n', 'p' -> 4;
            case 'f' -> 3;
            case 'y', 'o' -> 2;
            default -> 1;
        };
    }

    /** Part of the key of a name, coarsened: sounds that hurried ears and other alphabets confuse are one, long vowels go. */
    static String coarse(String part) {
        var sound =
                part.replace("tsh", "sh").replace("kh", "h").replace("gh", "k").replace("sh", "x");
        var letters = new ArrayList<String>();
        IntStream.range(0, sound.length()).forEach(at -> letters.add(coarse(sound.charAt(at), at == 0)));
        return String.join("", letters);
    }

    private static String coarse(char letter, boolean first) {
        return switch (letter) {
            case 'g' -> "k";
            case 'd' -> "t";
            case 'z' -> "s";
            case 'p' -> "b";
            case 'y', 'v', 'a' -> first ? String.valueOf(letter) : "";
            default -> String.valueOf(letter);
        };
    }
}
