package org.nameh.letter;

import java.util.List;
import java.util.Optional;
import org.nameh.platform.CalendarSystem;

/** One end of a date while its words come in, in any order. */
final class DateDraft {

    private final DateNumbers numbers = new DateNumbers();
    private CalendarSystem calendar;
    private DateToken.Month month;
    private DateToken.Season season;
    private DateToken.Third third;
    private boolean doubtful;
    private boolean muddled;

    /** What the pieces say together, or nothing if that is no date. */
    static Optional<PartialDate> of(List<DateToken> tokens) {
        var draft = new DateDraft();
        tokens.forEach(token -> token.tell(draft));
        return draft.muddled
                ? Optional.empty()
                : draft.counted().map(draft::with).filter(PartialDate::saysWhen);
    }

    void number(DateToken.Digits digits) {
        numbers.add(digits);
    }

    void mark(String sign) {
        numbers.mark(sign);
    }

    void month(DateToken.Month named) {
        muddled |= month != null;
        month = named;
        numbers.word();
        calendar(named.calendar());
    }

    void calendar(CalendarSystem named) {
        muddled |= calendar != null && calendar != named;
        calendar = named;
    }

    void season(DateToken.Season named) {
        muddled |= season != null;
        season = named;
    }

    void third(DateToken.Third named) {
        muddled |= third != null;
        third = named;
    }

    void doubt() {
        doubtful = true;
    }

    void muddle() {
        muddled = true;
    }

    private Optional<DateNumbers.Count> counted() {
        var solar = calendar == null || calendar == CalendarSystem.SOLAR_HIJRI;
        if (month != null) {
            return numbers.besideMonth(solar);
        }
        return season == null && third == null ? numbers.alone(solar) : numbers.besideYearWord(solar);
    }

    private PartialDate with(DateNumbers.Count count) {
        var number = month == null ? count.month() : month.number();
        return new PartialDate(calendar, count.year(), number, count.day(), season, third, doubtful);
    }
}
