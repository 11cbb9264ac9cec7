package org.nameh.matching;

import java.util.EnumSet;
import java.util.Set;

/** What makes two people write one name in two ways. Those held out were not looked at while the weights were chosen. */
enum Habit {
    TITLES,
    SPACING,
    SLIPS,
    SCHOOL_LATIN,
    // held out
    ARABIC_KEYBOARD,
    LIKE_LETTERS,
    MARKS,
    SURNAME_FIRST,
    INITIALS,
    OTHER_LATIN;

    static Set<Habit> known() {
        return EnumSet.range(TITLES, SCHOOL_LATIN);
    }

    static Set<Habit> all() {
        return EnumSet.allOf(Habit.class);
    }
}
