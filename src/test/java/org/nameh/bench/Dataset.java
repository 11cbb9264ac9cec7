package org.nameh.bench;

import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * The letters of a benchmark, each under a number from 1 on. Everything about one follows from its number and from how many
 * there are, so that what loads them and what asks for them need not tell each other.
 */
record Dataset(int letters) {

    /** Changes when the same number would give another letter; what was loaded before is then loaded anew. */
    static final int EDITION = 2;

    private static final int FIRST_YEAR = 2017;
    private static final int YEARS = 10;
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final long SPREAD = 0x9E3779B97FL;
    private static final double SHARE_OF_PERSIAN = 0.3;
    private static final int SMALLEST = 500;
    private static final int SPAN = 7500;
    /** Makes the mean of the sizes 2,800: the mean of u^k is 1/(k+1). */
    private static final double SKEW = 2.26;

    /** So many are whole; of those beyond there is only what the public reads, as more copies of the same letters. */
    private static final int WHOLE = 100_000;

    Dataset {
        if (letters < 100 || letters > WHOLE && letters % WHOLE != 0) {
            throw new IllegalArgumentException(
                    "a benchmark needs 100 letters at least, and beyond %d a multiple of that".formatted(WHOLE));
        }
    }

    /** How many letters stand at the desk too, those with the first numbers. */
    int whole() {
        return Math.min(letters, WHOLE);
    }

    /** The letter that another is a copy of; itself, if it is whole. */
    int model(int letter) {
        return (letter - 1) % whole() + 1;
    }

    /** The chance that belongs to a letter, the same each time. */
    SplittableRandom chance(int letter) {
        return new SplittableRandom(model(letter) * 0x9E3779B97F4A7C15L);
    }

    /** How far a letter has come. */
    Fate fate(int letter) {
        return Fate.at(chance(letter).nextInt(1000));
    }

    /** The language in which it is written. */
    String language(int letter) {
        return new SplittableRandom(model(letter) * 31L + 7).nextDouble() < SHARE_OF_PERSIAN ? "fa" : "en";
    }

    /** How many bytes its text takes, from 500 to 8,000. */
    int bytes(int letter) {
        return SMALLEST + (int) (SPAN * Math.pow(new SplittableRandom(letter * 17L + 3).nextDouble(), SKEW));
    }

    /** The year in which it was registered. */
    int year(int letter) {
        return FIRST_YEAR + (letter - 1) / inAYear();
    }

    /** Its serial number in that year. */
    int serial(int letter) {
        return (letter - 1) % inAYear() + 1;
    }

    private int inAYear() {
        return (whole() + YEARS - 1) / YEARS;
    }

    /** Its registration number as addresses write it. */
    String number(int letter) {
        return "%d-%04d".formatted(year(letter), serial(letter));
    }

    /** Its public id; no two share one, since multiplying by an odd number loses nothing. */
    String publicId(int letter) {
        var left = letter * SPREAD & 0xFFFFFFFFFFL;
        var id = new StringBuilder();
        for (var place = 0; place < 8; place++) {
            id.append(SIGNS.charAt((int) (left & 31)));
            left >>= 5;
        }
        return id.toString();
    }

    /** What stands in its title, and in no other but those of its copies. */
    String mark(int letter) {
        return "№ " + model(letter) + " ·";
    }

    /** How many correspondents write and are written to: as many as there are whole letters. */
    int correspondents() {
        return whole();
    }

    /** A letter of some fate, by chance. */
    int any(SplittableRandom chance, Predicate<Fate> wanted) {
        while (true) {
            var letter = chance.nextInt(letters) + 1;
            if (wanted.test(fate(letter))) {
                return letter;
            }
        }
    }
}
