package org.nameh.letter;

import static org.nameh.platform.CalendarSystem.GREGORIAN;
import static org.nameh.platform.CalendarSystem.HIJRI;
import static org.nameh.platform.CalendarSystem.SOLAR_HIJRI;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nameh.letter.DateToken.Doubt;
import org.nameh.letter.DateToken.Era;
import org.nameh.letter.DateToken.Link;
import org.nameh.letter.DateToken.Season;
import org.nameh.letter.DateToken.Third;

/** What the words of a date mean, in English, German, French, Persian and Arabic. */
final class DateWords {

    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.–-]+");
    private static final Map<String, DateToken> MEANINGS = new HashMap<>();

    static {
        links();
        qualifiers();
        eras();
        MonthNames.each(DateWords::mean);
        weekdays();
    }

    private DateWords() {}

    /** What these words, folded, mean together. */
    static Optional<DateToken> meaning(List<String> words) {
        return Optional.ofNullable(MEANINGS.get(joined(words)));
    }

    private static void links() {
        mean(Link.SILENT, "the, of, in, on, st, nd, rd, th, year, month, tues, thur, thurs");
        mean(Link.SILENT, "der, dem, den, des, im, am, jahr, jahres, monat, sonnabend");
        mean(Link.SILENT, "le, la, l, d, en, er, eme, an, année, mois");
        mean(Link.SILENT, "ماه, سال, روز, مورخ, مورخه, در, به, ام, فصل, سنة, عام, عامي, شهر, يوم, في");
        mean(Link.FROM, "from, von, vom, de, du, از, من");
        mean(Link.TO, "to, till, until, through, bis, bis zum, à, au, jusqu'à, jusqu'au, jusqu'en");
        mean(Link.TO, "تا, الی, إلى, حتى, لغاية");
        mean(Link.BETWEEN, "between, zwischen, entre, بین, مابین");
        mean(Link.AND, "and, und, et, و");
    }

    private static void qualifiers() {
        mean(Doubt.ABOUT, "ca, c, circa, about, around, approx, approximately, um, etwa, gegen, ungefähr");
        mean(Doubt.ABOUT, "vers, env, environ, حدود, حدودا, حوالی, تقریبا, نحو");
        mean(Third.EARLY, "early, beginning, start, Anfang, début, اوایل, اوائل, ابتدای, آغاز, بداية, مطلع");
        mean(Third.MIDDLE, "mid, middle, Mitte, mi, milieu, اواسط, نیمه, میانه, منتصف");
        mean(Third.LATE, "late, end, Ende, fin, اواخر, پایان, نهاية");
        mean(Season.SPRING, "spring, Frühling, Fruehling, Frühjahr, printemps, بهار, ربيع, الربيع");
        mean(Season.SUMMER, "summer, Sommer, été, تابستان, صيف, الصيف");
        mean(Season.AUTUMN, "autumn, fall, Herbst, automne, پاییز, خزان, خريف, الخريف");
        mean(Season.WINTER, "winter, hiver, زمستان, شتاء, الشتاء");
    }

    private static void eras() {
        mean(new Era(GREGORIAN), "ad, a d, ce, c e, n chr, م, میلادی, ميلادية, للميلاد");
        mean(new Era(SOLAR_HIJRI), "ap, a p, sh, s h, shamsi, ش, ه ش, شمسی, هجری شمسی, خورشیدی, هجری خورشیدی");
        mean(new Era(HIJRI), "ah, a h, hijri, ق, ه, ه ق, قمری, هجری قمری, هجرية, للهجرة");
    }

    private static void mean(DateToken meaning, String phrases) {
        for (var phrase : COMMA.split(phrases)) {
            MEANINGS.putIfAbsent(joined(List.of(BETWEEN_WORDS.split(Spelling.fold(phrase)))), meaning);
        }
    }

    private static String joined(List<String> words) {
        // in Arabic script a space, a hidden joiner or nothing may stand between the parts of a name
        var arabic = Character.UnicodeScript.of(words.get(0).codePointAt(0)) == Character.UnicodeScript.ARABIC;
        return String.join(arabic ? "" : " ", words);
    }

    private static void weekdays() {
        for (var language : List.of("en", "de", "fr", "fa", "ar")) {
            silence(new DateFormatSymbols(new ULocale(language)).getWeekdays());
        }
        // only in English: of the others some mean something else, as "Mi" and "mar."
        silence(new DateFormatSymbols(ULocale.ENGLISH).getShortWeekdays());
    }

    private static void silence(String[] days) {
        Stream.of(days).skip(1).forEach(day -> mean(Link.SILENT, day)); // ICU counts days from 1
    }
}
