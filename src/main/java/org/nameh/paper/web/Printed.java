package org.nameh.paper.web;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.platform.Language;

/** What stands on a paper in one language of the pages, which need not be that of the page: its words, days and digits. */
public record Printed(Language language) {

    /** The language that a request names, else another. */
    static Printed in(String code, Language otherwise) {
        return new Printed(
                Optional.ofNullable(code).flatMap(Language::ofThePages).orElse(otherwise));
    }

    public Language getLanguage() {
        return language;
    }

    public String getDirection() {
        return language.direction();
    }

    /** Text of a key of the bundle that has no places. */
    public String word(String key) {
        return ResourceBundle.getBundle("messages", language.locale()).getString(key);
    }

    /** Text of a key of the bundle, its places filled. */
    String text(String key, Object... details) {
        return new MessageFormat(word(key), language.locale()).format(details);
    }

    /** A day in the calendar of whoever reads the language. */
    public String day(LocalDate day) {
        var calendar = language == Language.FA ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN;
        return DateSpan.of(day).format(language.locale(), calendar);
    }

    /** A day in both calendars, the reader's first. */
    public String bothDays(LocalDate day) {
        var other = language == Language.FA ? CalendarSystem.GREGORIAN : CalendarSystem.SOLAR_HIJRI;
        return "\u2068%s\u2069 (\u2068%s\u2069)"
                .formatted(day(day), DateSpan.of(day).format(language.locale(), other));
    }

    /** A text, its digits those of the language. */
    public String digits(Object text) {
        var own = NumberingSystem.getInstance(
                        ULocale.forLocale(language.locale()).setKeywordValue("numbers", "native"))
                .getDescription();
        var written = new StringBuilder(String.valueOf(text));
        for (var place = 0; place < written.length(); place++) {
            var digit = written.charAt(place) - '0';
            if (digit >= 0 && digit <= 9) {
                written.setCharAt(place, own.charAt(digit));
            }
        }
        return written.toString();
    }
}
