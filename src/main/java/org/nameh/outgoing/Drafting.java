package org.nameh.outgoing;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.nameh.letter.Letter;
import org.nameh.people.Correspondent;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.platform.Language;

/** Fills the places of a text for one letter. Works within the transaction of a boundary. */
@ApplicationScoped
class Drafting {

    /** Where somebody writes a code by hand. */
    private static final String ROOM = "_____   _____   _____   _____";

    @Inject
    Templates templates;

    @Inject
    OutgoingLetters outgoing;

    @Inject
    Clock clock;

    /** The text that tells the writer of a letter something, in a language. */
    Draft draft(Letter letter, Correspondent writer, Tidings tidings, Language language) {
        var template = templates.newest(tidings, language);
        return new Draft(template.getId(), Placeholder.fill(template.getBody(), values(letter, writer, language)));
    }

    private Map<Placeholder, String> values(Letter letter, Correspondent writer, Language language) {
        var received = letter.getDescription().receivedOn();
        var silent = outgoing.newsOn(letter.getId()).orElse(received);
        var days = Math.max(0, ChronoUnit.DAYS.between(silent, LocalDate.now(clock)));
        return Map.of(
                Placeholder.NAME, writer.person().knownAs().in(language),
                Placeholder.DATE, day(received, language),
                Placeholder.NUMBER, letter.getNumber().toString(),
                Placeholder.DAYS, number(days, language),
                Placeholder.CODE_PLACE, ROOM);
    }

    private static String day(LocalDate day, Language language) {
        var calendar = language == Language.FA ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN;
        return DateSpan.of(day).format(language.locale(), calendar);
    }

    private static String number(long number, Language language) {
        var digits = ULocale.forLocale(language.locale()).setKeywordValue("numbers", "native");
        return NumberFormat.getIntegerInstance(digits).format(number);
    }
}
