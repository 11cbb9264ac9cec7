package org.nameh.letter;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The public name of a letter in addresses: eight random characters of Crockford's base 32, in lower case. It tells nothing;
 * the registration number would tell how many letters are unpublished.
 */
final class PublicId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    static String draw() {
        return RANDOM.ints(8, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
