package org.nameh.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Surnames that nobody else bears, whatever other tests enter: consonants that the key keeps. */
final class Surnames {

    private static final String CONSONANTS = "bdfgjklmnprstvz";

    private Surnames() {}

    static String draw() {
        return new SecureRandom()
                .ints(8, 0, CONSONANTS.length())
                .mapToObj(at -> CONSONANTS.substring(at, at + 1) + "o")
                .collect(Collectors.joining());
    }
}
