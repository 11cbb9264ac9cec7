package org.nameh.platform;

import java.lang.Character.UnicodeScript;

/** The consonants of one word of a name, whatever its script. */
final class Skeleton {

    private Skeleton() {}

    /** Of a whole word. */
    static String of(String word) {
        return begunIn(word) + (endsInVowel(word) ? "a" : "");
    }

    /** Of a word of which more may follow: without the vowel or h that it happens to end in. */
    static String begunIn(String word) {
        return switch (UnicodeScript.of(word.codePointAt(0))) {
            case LATIN -> LatinSkeleton.of(word);
            case ARABIC -> ArabicSkeleton.of(word);
            default -> word;
        };
    }

    private static boolean endsInVowel(String word) {
        return switch (UnicodeScript.of(word.codePointAt(0))) {
            case LATIN -> LatinSkeleton.endsInVowel(word);
            case ARABIC -> ArabicSkeleton.endsInVowel(word);
            default -> false;
        };
    }
}
