package org.nameh.matching;

import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.nameh.matching.NameParts.Part;

/** Somebody who writes names down, with habits of their own: in Persian or Latin letters, spaced somehow, with slips of the pen. */
final class Scribe {

    private static final String[] BETWEEN_LATIN = {" ", "", "-"};
    private static final String[] BETWEEN_PERSIAN = {" ", "", "\u200C"};
    private static final String[] MENS_TITLES = {
        "آقای", "حاج", "سید", "دکتر", "مهندس", "Mr", "Haj", "Seyed", "Dr.", "Herr"
    };
    private static final String[] WOMENS_TITLES = {
        "خانم", "حاجیه", "سیده", "دکتر", "Mrs", "Seyedeh", "Khanom", "Dr.", "Frau"
    };

    private final SplittableRandom chance;
    private final Set<Habit> habits;
    private final boolean persian;
    private final Phonemes latin;
    private final Ink ink;

    Scribe(SplittableRandom chance, Set<Habit> habits) {
        this.chance = chance;
        this.habits = habits;
        this.persian = is(0.6);
        var ways = Phonemes.values();
        this.latin = ways[chance.nextInt(habits.contains(Habit.OTHER_LATIN) ? ways.length : 3)];
        this.ink = new Ink(chance, habits);
    }

    boolean is(double share) {
        return chance.nextDouble() < share;
    }

    /** The whole name of somebody, the second surname where it is asked for. */
    String name(Invented one, boolean second) {
        var given = given(one);
        var surname = surname(one.surname());
        var last = second && one.second() != null ? surname + " " + part(one.second()) : surname;
        if (habits.contains(Habit.SURNAME_FIRST) && is(0.05)) {
            return last + (persian ? "، " : ", ") + given;
        }
        return titled(one.woman(), given + " " + last);
    }

    private String given(Invented one) {
        if (one.before() == null) {
            return part(one.given());
        }
        if (habits.contains(Habit.INITIALS) && !persian && is(0.1)) {
            return part(one.before()).charAt(0) + ". " + part(one.given());
        }
        return part(one.before()) + between() + small(part(one.given()));
    }

    private String small(String part) {
        return is(0.5) ? part.toLowerCase(Locale.ROOT) : part;
    }

    /** A name of one part, as it is. */
    String alone(Part part) {
        return part(part);
    }

    /** A nom de guerre, as comrades write it: alone or before the surname. */
    String nomDeGuerre(Invented one, boolean alone) {
        var nom = part(one.nomDeGuerre());
        return alone ? nom : nom + " " + surname(one.surname());
    }

    /** The name of a parent: given, at times with a title, at times with the surname. */
    String parent(Part given, Part surname, boolean woman) {
        var written = is(0.3) ? part(given) + " " + surname(surname) : part(given);
        return titled(woman, written);
    }

    private String titled(boolean woman, String name) {
        var titles = woman ? WOMENS_TITLES : MENS_TITLES;
        var fitting = Stream.of(titles)
                .filter(title -> persian == title.codePointAt(0) > 0x600)
                .toList();
        return habits.contains(Habit.TITLES) && is(0.2)
                ? fitting.get(chance.nextInt(fitting.size())) + " " + name
                : name;
    }

    private String surname(Part surname) {
        var stem = NameParts.STEMS.stream()
                .filter(one -> surname.persian().startsWith(one.persian()))
                .filter(one -> surname.sounds().startsWith(one.sounds()))
                .findFirst()
                .orElse(surname);
        var ending = new Part(
                surname.sounds().substring(stem.sounds().length()),
                surname.persian().substring(stem.persian().length()));
        // nobody parts -i and -ian
        var isEnding = ending.sounds().startsWith("i") || ending.sounds().isEmpty();
        return isEnding ? part(surname) : ink.slip(write(stem) + between() + small(write(ending)));
    }

    private String between() {
        if (!habits.contains(Habit.SPACING)) {
            return "";
        }
        var ways = persian ? BETWEEN_PERSIAN : BETWEEN_LATIN;
        return ways[chance.nextInt(ways.length)];
    }

    private String part(Part part) {
        return ink.slip(write(part));
    }

    private String write(Part part) {
        return persian ? ink.persian(part.persian()) : latin.write(part.sounds(), chance);
    }

    /** A place as this one writes it. */
    String place(Part place) {
        return write(place);
    }

    /** A solar year as a Gregorian one: it began in the one and ended in the other; a few are off by one more way. */
    Integer year(int solar) {
        var year = solar + (is(0.25) ? 622 : 621);
        return is(0.08) ? year + (is(0.5) ? 1 : -1) : year;
    }
}
