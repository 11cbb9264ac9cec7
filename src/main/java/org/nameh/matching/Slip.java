package org.nameh.matching;

/** One slip of the pen between two keys: a letter too much, too few, another, or two the wrong way round (Damerau 1964). */
final class Slip {

    private Slip() {}

    /** Whether one slip leads from the one to the other; of shorter keys than {@code shortest}, too many are one slip apart. */
    static boolean isBetween(String one, String other, int shortest) {
        if (Math.min(one.length(), other.length()) < shortest || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var begin = 0;
        while (begin < Math.min(one.length(), other.length()) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        return endsAlike(one.substring(begin), other.substring(begin));
    }

    private static boolean endsAlike(String one, String other) {
        return after(one, 1).equals(after(other, 1))
                || after(one, 1).equals(other)
                || one.equals(after(other, 1))
                || isSwapped(one, other);
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && after(one, 2).equals(after(other, 2));
    }

    private static String after(String key, int letters) {
        return key.substring(Math.min(letters, key.length()));
    }
}
