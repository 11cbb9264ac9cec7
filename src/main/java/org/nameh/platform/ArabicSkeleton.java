package org.nameh.platform;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The consonants of a folded word in Arabic script, as Persian speaks them. */
final class ArabicSkeleton {

    // hamza is silent whatever carries it; an alef with madda is never the bearer of an i
    private static final Respelling KEPT = Respelling.of("""
        ة(?=\\u200C? ?(?:ال|ا)?لله) > ت
        [ئؤ] > ء
        آ > اا
        """);

    // V is a waw that is a consonant; the last vowel of موسی is an alef
    private static final Respelling IRREGULAR = Respelling.of("""
        لله > له
        ^(موس|عیس|یحی|مصطف|مرتض|مجتب|کبر|صغر|هد|سلم|بشر|طوب|یسر|ضح)ی(?=$|زاده|پور|نژاد|نیا|فر) > $1ا
        ^عبدال(?![اعء]|ه$) > عبد
        ^ابوال > ابل
        (?<=..)الدین > دین
        ه(?=ای$) >
        خوا > خا
        ^فواد > فاد
        ^(ان|کش|دانش|پر|سهر)ور > $1Vر
        ^(مه|پری)وش > $1Vش
        ^(ع|عی)وض > $1Vض
        ^(ت)وکل > $1Vکل
        ^(م)وحد > $1Vحد
        ^(مت)وسل > $1Vسل
        ^(ثر)وت > $1Vت
        ^(محم)ود > $1Vد
        ^(فر)ورد > $1Vرد
        (?<=.)وند(?=(?:ی|یان)?$) > Vند
        """);

    private static final Respelling VOWELS = Respelling.of("""
        ^و > V
        (?<=^.)و(?=یا) >
        و(?=یی$) >
        و(?=[ای])|(?<=.ا)و > V
        ^[اعء]ی(?![اوVی]) > A
        ^[اعء]+ > A
        [عء]+$ >
        ی[اوعءی]*ی > ی
        """);

    private static final Map<String, String> CONSONANTS = consonants("""
        A=a V=v ب=b پ=p ت=t ط=t ٹ=t ث=s س=s ص=s ج=j ژ=j چ=sh ش=sh ح=h ه=h خ=kh د=d ڈ=d ذ=z ز=z ض=z ظ=z ر=r ڕ=r ڑ=r
        غ=gh ق=gh ف=f ڤ=v ک=k گ=g ل=l ڵ=l م=m ن=n ں=n ی=y ێ=y
        """);

    private static final String VOWEL_AT_END = "[اهحە]$";

    private ArabicSkeleton() {}

    /** A text in which the differences are spelt out that folding drops. */
    static String kept(String text) {
        return KEPT.apply(text);
    }

    static String of(String word) {
        return letters(word)
                .replaceFirst(VOWEL_AT_END, "")
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> CONSONANTS.getOrDefault(letter, ""))
                .collect(Collectors.joining());
    }

    static boolean endsInVowel(String word) {
        return letters(word).matches(".+" + VOWEL_AT_END);
    }

    private static String letters(String word) {
        return VOWELS.apply(IRREGULAR.apply(word));
    }

    private static Map<String, String> consonants(String pairs) {
        return Stream.of(pairs.strip().split("\\s+"))
                .map(pair -> pair.split("="))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
