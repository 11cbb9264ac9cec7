package org.nameh.platform;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** The consonants of a folded word in Latin script, as Persian would write them. */
final class LatinSkeleton {

    // the letters that folding would leave stand for other consonants
    private static final Respelling DIACRITICS = Respelling.of("""
        [šş] > sh
        [čç] > ch
        ž > zh
        ǧ > j
        [ġğ] > gh
        [ḵḫẖ] > kh
        [ḏḍ] > z
        ṯ > s
        """);

    // scholarly romanization marks a long i, so that its plain i is short
    private static final Pattern SCHOLARLY = Pattern.compile("[\\p{L}\\p{M}]*[\u0304\u0323\u0331][\\p{L}\\p{M}]*");
    private static final Pattern SHORT_I = Pattern.compile("(?<![aeiou]\\p{M}{0,2})i(?=[\\p{L}&&[^aeiou]])");

    private static final Respelling ENDINGS = Respelling.of("""
        ([b-df-gj-np-tv-z]|[skg]h)\\1+ > $1
        ih$ > eh
        ine$ > in
        (?<=[aeou])ie$ > i
        ael$ > ail
        """);

    // Arabic short vowels where Persian has e, th for a letter that Persian speaks as s, and Mahmoud, who is no
    // Mohammad
    private static final Respelling COMMON_NAMES = Respelling.of("""
        ^fatim > fatem
        ^miryam > maryam
        ^m[ae]hm(?:ou?|oo|u)d > mahmvd
        ^(ab[uo]a?l)?([kq]|gh)asim > $1$2asem
        ^ka(z|dh)im > ka$1em
        ^sadiq > sadeq
        ^tahir > taher
        ^hashim > hashem
        ^khalid > khaled
        ^yasir > yaser
        ^salih > saleh
        ^m[ou]hsin > mohsen
        ^m[ou]slim > moslem
        ^nadir > nader
        ^sabir > saber
        ^(al)?malik > $1malek
        ^shakir > shaker
        ^hafiz > hafez
        ^jabir > jaber
        ^bilal > belal
        ^ri(z|dh)a$ > reza
        ^[ou]thm > osm
        ^harith > hares
        ^ka[uw]thar > kowsar
        ^ha[iy]tham > heysam
        """);

    private static final Respelling CONSONANTS = Respelling.of("""
        dsch|dj|[zj]h > j
        t?s?ch > sh
        ph > f
        dh > z
        kh[vw](?=a) > kh
        ck > k
        q > gh
        c(?=[eiy]) > s
        c > k
        x > ks
        w(?=[aeiouy]) > v
        w > u
        ^abd[aeou]+l(?![aeiouy]) > abd
        (?<=..)[aeou]+l(?=di?e*n) >
        ee > i
        """);

    private static final Respelling VOWELS = Respelling.of("""
        (?<=[aeiouy])h$ >
        ^y[aeiouy]* > Y
        ^(?:a[iy]|[aeiou]*[iy](?=[aeou]))[aeiouy]* > AY
        ^[aeiou]+ > A
        [aeou]*[iy][aeiouy]* > Y
        [aeou] >
        """);

    private static final Pattern VOWEL_AT_END = Pattern.compile(".*[^aeiouy][aeiouy]*(?:[ae]|[aeiouy]h)");

    private LatinSkeleton() {}

    /** A text in lower case in which the differences are spelt out that folding drops. */
    static String kept(String text) {
        var marked = Normalizer.normalize(text, Form.NFD);
        var shortened = SCHOLARLY
                .matcher(marked)
                .replaceAll(word -> SHORT_I.matcher(word.group()).replaceAll("e"));
        return DIACRITICS.apply(Normalizer.normalize(shortened, Form.NFC));
    }

    static String of(String word) {
        return VOWELS.apply(consonants(word)).toLowerCase(Locale.ROOT);
    }

    static boolean endsInVowel(String word) {
        return VOWEL_AT_END.matcher(consonants(word)).matches();
    }

    private static String consonants(String word) {
        return CONSONANTS.apply(COMMON_NAMES.apply(ENDINGS.apply(word)));
    }
}
