package org.nameh.letter;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.nameh.letter.DateToken.Month;
import org.nameh.platform.CalendarSystem;

/** The names of the months in three calendars: those that ICU writes, and the spellings that people use beside them. */
final class MonthNames {

    /** The five languages, and the countries whose month names differ from those of the language. */
    private static final List<String> LOCALES =
            List.of("en", "de", "de-AT", "fr", "fa", "fa-AF", "ar", "ar-LB", "ar-MA", "ar-DZ");

    private static final String GREGORIAN = """
            jaenner, janr, كانون ثاني
            feber, feb, fev
            maerz, mrz
            avril, apr, آپریل
            may, می, مای
            jun, جون
            jul, ژولای, جولای
            aug, آگوست, اگوست, آگست
            sep, sept
            okt, oct, تشرين أول
            nov, تشرين ثاني
            dez, dec, كانون أول
            """;

    private static final String SOLAR_HIJRI = """
            farvardeen, farvardine
            ordibehest, ordibehescht, ordibihisht, urdibihisht, ardibehesht, اردی بهشت
            xordad, khurdad, chordad
            teer
            amordad, murdad, امرداد
            shahriwar, shahrivar, schahriwar
            mihr
            abaan
            azar
            dei, dai
            bahman
            espand, isfand, esfend, اسپند
            """;

    private static final String HIJRI = """
            moharram, muharam, al muharram, المحرم, محرم الحرام
            saffar, صفر المظفر
            rabi al awwal, rabi al awal, rabi ul awwal, rabi ol avval, rabiulawwal, rabi 'l awwal, ربيع أول
            rabi al thani, rabi ath thani, rabi al akhir, rabi ul thani, rabi os sani, ربيع الثاني, ربيع ثاني
            jumada al ula, jumada l ula, jumada al awwal, jumada ul awwal, jamadi ol avval, جمادى الأول, جمادی الاولی
            jumada al thani, jumada al akhira, jumada l akhira, jumada al thaniya, jamadi os sani, جمادی الثانیه
            radjab, rajab al murajjab
            shaaban, schaban, chaban
            ramazan, ramadhan, ramzan, رمضان المبارک
            shavval, shawal, schawwal
            dhu al qada, dhu al qadah, dhu al qidah, dhul qada, dhul qadah, zulqada, zilqada, ذوالقعده, ذی القعده
            dhu al hijja, dhu al hijjah, dhul hijja, dhul hijjah, zulhijja, zilhijja, ذوالحجه, ذی الحجه
            """;

    private MonthNames() {}

    /** Tells every month and its names, with commas between them. */
    static void each(BiConsumer<DateToken, String> meaning) {
        spelled(CalendarSystem.GREGORIAN, GREGORIAN, meaning);
        spelled(CalendarSystem.SOLAR_HIJRI, SOLAR_HIJRI, meaning);
        spelled(CalendarSystem.HIJRI, HIJRI, meaning);
    }

    private static void spelled(CalendarSystem calendar, String spellings, BiConsumer<DateToken, String> meaning) {
        var lines = spellings.lines().toList();
        IntStream.range(0, lines.size())
                .forEach(month -> meaning.accept(new Month(calendar, month + 1), lines.get(month)));
        LOCALES.forEach(locale -> written(calendar, locale, meaning));
    }

    private static void written(CalendarSystem calendar, String locale, BiConsumer<DateToken, String> meaning) {
        var symbols = new DateFormatSymbols(ULocale.forLanguageTag(locale + "-u-ca-" + calendar.keyword()));
        for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (var width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                written(calendar, symbols.getMonths(context, width), meaning);
            }
        }
    }

    private static void written(CalendarSystem calendar, String[] names, BiConsumer<DateToken, String> meaning) {
        for (var month = 0; month < names.length; month++) {
            // Persian may write "month" as one with the name
            meaning.accept(new Month(calendar, month + 1), names[month] + ", " + names[month] + "ماه");
        }
    }
}
