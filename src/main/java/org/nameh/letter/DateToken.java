package org.nameh.letter;

import java.time.DateTimeException;
import org.nameh.platform.CalendarSystem;

/** The smallest piece of a written date that means something. */
sealed interface DateToken {

    /** Tells the draft of a date what this piece says about it. */
    void tell(DateDraft draft);

    /** Whether this may come before or after all that tells the days, as "ca." and AD do and a dash does not. */
    default boolean mayStandOutside() {
        return false;
    }

    /** A number as it was written; what it counts depends on its neighbours. */
    record Digits(int value, int length, boolean persian) implements DateToken {

        private static final int CENTURY = 1300;
        private static final int EARLIEST_SHORT_YEAR = 20; // ۰۰ to ۱۹ may be the years after 1400

        static Digits written(String digits) {
            return new Digits(
                    Integer.parseInt(digits), digits.length(), digits.chars().allMatch(c -> c >= '۰' && c <= '۹'));
        }

        boolean isYear() {
            return length == 4;
        }

        boolean isMonthOrDay() {
            return length <= 2 && value > 0;
        }

        boolean isShortYear() {
            return persian && length == 2 && value >= EARLIEST_SHORT_YEAR;
        }

        int year() {
            return isYear() ? value : CENTURY + value;
        }

        @Override
        public void tell(DateDraft draft) {
            draft.number(this);
        }
    }

    /** The name of a month, which tells the calendar too. */
    record Month(CalendarSystem calendar, int number) implements DateToken {
        @Override
        public void tell(DateDraft draft) {
            draft.month(this);
        }
    }

    /** A mark such as AH that tells the calendar. */
    record Era(CalendarSystem calendar) implements DateToken {
        @Override
        public void tell(DateDraft draft) {
            draft.calendar(calendar);
        }

        @Override
        public boolean mayStandOutside() {
            return true;
        }
    }

    /** A season of the northern half of the earth. */
    enum Season implements DateToken {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER;

        private static final int MARCH = 3;
        private static final int MONTHS = 3;

        Stretch of(CalendarSystem calendar, int year) {
            if (calendar == CalendarSystem.HIJRI) {
                throw new DateTimeException("a lunar year has no seasons");
            }
            var spring = calendar == CalendarSystem.GREGORIAN ? MARCH : 1;
            return Stretch.ofMonths(calendar, year, spring + ordinal() * MONTHS, MONTHS);
        }

        @Override
        public void tell(DateDraft draft) {
            draft.season(this);
        }
    }

    /** A third of a year, a season or a month. */
    enum Third implements DateToken {
        EARLY,
        MIDDLE,
        LATE;

        @Override
        public void tell(DateDraft draft) {
            draft.third(this);
        }
    }

    /** A word that says that the date is not sure. */
    enum Doubt implements DateToken {
        ABOUT;

        @Override
        public void tell(DateDraft draft) {
            draft.doubt();
        }

        @Override
        public boolean mayStandOutside() {
            return true;
        }
    }

    /** A sign between two numbers. */
    record Mark(String sign) implements DateToken {

        static final Mark DASH = new Mark("–");
        static final Mark HYPHEN = new Mark("-");

        @Override
        public void tell(DateDraft draft) {
            draft.mark(sign);
        }

        @Override
        public boolean mayStandOutside() {
            return sign.equals(".") || sign.equals(",");
        }
    }

    /** A word that ties two dates together, or one that says nothing. */
    enum Link implements DateToken {
        FROM,
        TO,
        BETWEEN,
        AND,
        SILENT;

        @Override
        public void tell(DateDraft draft) {
            if (this == TO || this == AND || this == BETWEEN) {
                draft.muddle();
            }
        }
    }
}
