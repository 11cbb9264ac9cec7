package org.nameh.readingroom;

import java.util.List;
import java.util.stream.IntStream;

/** A letter that the public may read now and to which another is bound: as what, and its public id. */
public record BoundTo(BoundAs as, String publicId) {

    /** What a letter is bound to, as two columns in the same order tell it. */
    static List<BoundTo> of(List<String> bonds, List<String> bound) {
        return IntStream.range(0, bonds.size())
                .mapToObj(place -> new BoundTo(BoundAs.valueOf(bonds.get(place)), bound.get(place)))
                .toList();
    }
}
