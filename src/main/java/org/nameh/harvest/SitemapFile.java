package org.nameh.harvest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the letters are parted over the files of a sitemap, none of which may hold more than 50,000 addresses: by the first characters
 * of their public ids, which are drawn at random, so that no file has to be counted. File 0 holds the fixed pages, 1 to 32 the
 * letters by one character, 33 to 1056 by two, and so on.
 */
public final class SitemapFile {

    /** The characters of public ids, in their order (Crockford's base 32). */
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

    /** So many letters, in five languages, fit into one file beside the fixed pages and those of a thousand people. */
    private static final int FITS = 8_900;

    /** So many letters a file on average leave room for those files that chance makes fuller. */
    private static final int ON_AVERAGE = 8_000;

    private static final int LONGEST = 3;

    /** As far as letters have to be counted. */
    public static final int COUNTED = ON_AVERAGE * SIGNS.length() + 1;

    private SitemapFile() {}

    /** The files for so many letters; none where one is enough. */
    public static List<Integer> files(int letters) {
        if (letters <= FITS) {
            return List.of();
        }
        var characters = letters < COUNTED ? 1 : 2;
        var first = first(characters);
        return IntStream.concat(IntStream.of(0), IntStream.range(first, first(characters + 1)))
                .boxed()
                .toList();
    }

    /** What the public ids of the letters in a file begin with; empty for that of the fixed pages. */
    public static Optional<String> beginning(int file) {
        return IntStream.rangeClosed(1, LONGEST)
                .filter(characters -> first(characters) <= file && file < first(characters + 1))
                .mapToObj(characters -> written(file - first(characters), characters))
                .findFirst();
    }

    private static int first(int characters) {
        return characters == 1 ? 1 : first(characters - 1) + (1 << 5 * (characters - 1));
    }

    private static String written(int number, int characters) {
        var rest = number >> 5;
        return (characters == 1 ? "" : written(rest, characters - 1)) + SIGNS.charAt(number & 31);
    }
}
