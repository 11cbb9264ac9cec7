package org.nameh.platform;

import java.util.List;

/**
 * A search key that is equal for one name across scripts and spellings: the consonants of each part, and few vowels.
 *
 * <p>Letters that Persian speaks alike collapse, and with them their romanizations in the tables of ALA-LC (Persian;
 * Arabic), UNGEGN (Persian, 1967) and BGN/PCGN (Persian, 1958), as do French and German spellings of the same sounds:
 *
 * <ul>
 *   <li>{@code s} ث س ص; {@code z} ذ ز ض ظ (also dh); {@code t} ت ط; {@code h} ح ه; {@code kh} خ; {@code gh} غ ق (also
 *       q); {@code v} a consonantal و (also w);
 *   <li>{@code j} ج ژ (j, zh, dj, dsch) and {@code sh} ش چ (sh, ch, sch, tch, tsch): French ch is ش, and ژ is often
 *       written j;
 *   <li>{@code y} any ی (i, ee, y, ay, ei), which keeps حسن from حسین and حامد from حمید; alef, waw and short vowels
 *       vanish;
 *   <li>{@code a} a part begins with a vowel (ا ع), or ends in one or in h (ا ه ح ة, -a, -e, -eh, -ah); double letters
 *       of Latin script count once.
 * </ul>
 *
 * <p>Latin g, k, p and b are kept, so قاسم is Ghasem or Qasem and not Kasem. An i for a short vowel counts as ی except
 * in common names (Fatima, Qasim) and under scholarly diacritics; a consonantal و with no alef or yeh beside it is lost
 * except in common names (انور). Names that differ in alef, waw or short vowels alone share a key: زهرا and زهره.
 *
 * <p>Titles in front are dropped, Seyed among them, since one person is written with and without. Compounds come out
 * alike however they are spaced: Abdul Hamid as one part, Hossein Zadeh as one, Mohammadreza as two.
 */
public final class NameKey {

    private NameKey() {}

    /** The keys of all parts of a name in the order written, a space between; empty for a name without letters. */
    public static String of(String name) {
        return String.join(" ", parts(name));
    }

    /** The key of each part of a name, in the order written. */
    public static List<String> parts(String name) {
        return keys(NamePart.allOf(name));
    }

    /** What the keys of a name being typed begin with, part by part; the vowel or h typed last may be half a sound. */
    public static List<String> prefixes(String typed) {
        return keys(NamePart.allBegunIn(typed));
    }

    /**
     * Whether each part typed begins a part of the name of its own, in any order and script, or all of them begin the
     * name from one part on, as mohammadr does Mohammad Reza. A part typed without a consonant begins only what is
     * spelled so. Nothing typed suggests nothing.
     */
    public static boolean suggests(String typed, String name) {
        var begun = NamePart.allBegunIn(typed);
        var named = NamePart.allOf(name);
        var paired = new PartPairing(begun, named).isComplete();
        return !begun.isEmpty() && (paired || NamePart.joined(begun).beginsFromOneOf(named));
    }

    private static List<String> keys(List<NamePart> parts) {
        return parts.stream().map(NamePart::key).toList();
    }
}
