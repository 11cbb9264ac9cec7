package org.nameh.matching;

import java.util.Set;
import java.util.SplittableRandom;

/** What happens to letters on their way to the paper: other keyboards, letters that sound alike, vowel marks, slips. */
final class Ink {

    // by sound, of Persian: one letter written for another
    private static final String[] LIKE = {"زذضظ", "سصث", "تط", "هح", "قغ"};
    private static final String MARKS = "\u064E\u064F\u0650\u0651";

    private final SplittableRandom chance;
    private final Set<Habit> habits;

    Ink(SplittableRandom chance, Set<Habit> habits) {
        this.chance = chance;
        this.habits = habits;
    }

    private boolean is(Habit habit, double share) {
        return habits.contains(habit) && chance.nextDouble() < share;
    }

    String persian(String word) {
        var written = word;
        if (is(Habit.ARABIC_KEYBOARD, 0.2)) {
            written = written.replace('ی', 'ي').replace('ک', 'ك').replace("آ", "ا");
        }
        if (is(Habit.LIKE_LETTERS, 0.05)) {
            written = likeLetter(written);
        }
        if (is(Habit.MARKS, 0.1) && written.length() > 2) {
            written = written.substring(0, 2) + MARKS.charAt(chance.nextInt(MARKS.length())) + written.substring(2);
        }
        return written;
    }

    private String likeLetter(String word) {
        for (var family : LIKE) {
            for (var at = 0; at < word.length(); at++) {
                if (family.indexOf(word.charAt(at)) >= 0) {
                    return word.substring(0, at)
                            + family.charAt(chance.nextInt(family.length()))
                            + word.substring(at + 1);
                }
            }
        }
        return word;
    }

    /** A word, now and then with a letter left out, doubled, swapped or hit beside. */
    String slip(String word) {
        if (word.length() < 4 || !is(Habit.SLIPS, 0.03)) {
            return word;
        }
        var at = 1 + chance.nextInt(word.length() - 2);
        var before = word.substring(0, at);
        var letter = word.charAt(at);
        return switch (chance.nextInt(4)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + letter + word.substring(at);
            case 2 -> before + word.charAt(at + 1) + letter + word.substring(at + 2);
            default -> before + beside(letter) + word.substring(at + 1);
        };
    }

    private char beside(char letter) {
        var row = letter > 0x600 ? "ضصثقفغعهخحجشسیبلاتنمکظطزرذدپو" : "qwertyuiopasdfghjklzxcvbnm";
        var place = row.indexOf(letter);
        return place < 0 ? row.charAt(chance.nextInt(row.length())) : row.charAt((place + 1) % row.length());
    }
}
