package org.nameh.review;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nameh.platform.NameKey;

/**
 * The circle of a letter: all names by which the directory knows its sender, its addressee, and whoever is tied to one of them,
 * each person's in every script; and the names of the files its scans came in.
 */
public record Circle(List<String> sender, List<String> addressee, List<List<String>> people, List<String> fileNames)
        implements Serializable {

    /** The circle of a letter of which nobody knows anything. */
    public static Circle none() {
        return new Circle(List.of(), List.of(), List.of(), List.of());
    }

    /** All names of those in the circle who may be meant by a name: every part of it is part of one of theirs. */
    public Stream<String> otherNamesOf(String name) {
        var sought = keys(name);
        return sought.isEmpty()
                ? Stream.empty()
                : people.stream()
                        .filter(names ->
                                names.stream().anyMatch(known -> keys(known).containsAll(sought)))
                        .flatMap(List::stream)
                        .filter(known -> !known.equals(name));
    }

    private static Set<String> keys(String name) {
        var keys = new HashSet<>(NameKey.parts(name));
        keys.remove("");
        return keys;
    }
}
