package org.nameh.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbers in a written date and the signs between them, which tell the year, the month and the day. */
final class DateNumbers {

    private static final String SLASH = "/";
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final Set<String> BETWEEN_MONTH_AND_YEAR = Set.of(SLASH, "-", ".");
    private static final Set<String> BETWEEN_DAY_AND_MONTH = Set.of(SLASH, ".");
    private static final Set<String> BETWEEN_DAY_AND_YEAR = Set.of("", ",", ".");
    private static final Count NOTHING = new Count(0, 0, 0);

    private final List<DateToken.Digits> numbers = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private String gap = "";
    private int beforeWord;

    /** What was counted; 0 where no number says so. */
    record Count(int year, int month, int day) {}

    void add(DateToken.Digits number) {
        if (!numbers.isEmpty()) {
            gaps.add(gap);
        }
        numbers.add(number);
        gap = "";
    }

    void mark(String sign) {
        gap += sign;
    }

    void word() {
        beforeWord = numbers.size();
    }

    /** The numbers of a date without words. */
    Optional<Count> alone(boolean solar) {
        return switch (numbers.size()) {
            case 0 -> Optional.of(NOTHING);
            case 1 -> yearOrDay(numbers.get(0));
            case 2 -> pair(numbers.get(0), numbers.get(1), gaps.get(0));
            case 3 -> triple(numbers.get(0), numbers.get(1), numbers.get(2), solar);
            default -> Optional.empty();
        };
    }

    /** The numbers beside the name of a month. */
    Optional<Count> besideMonth(boolean solar) {
        return switch (numbers.size()) {
            case 0 -> Optional.of(NOTHING);
            case 1 -> oneBesideMonth(numbers.get(0), solar);
            case 2 -> dayAndYear(numbers.get(0), numbers.get(1), solar);
            default -> Optional.empty();
        };
    }

    /** The numbers beside a word that goes with a year, such as "spring" or "early". */
    Optional<Count> besideYearWord(boolean solar) {
        if (numbers.size() == 1) {
            var number = numbers.get(0);
            var year = number.isYear() || solar && number.isShortYear();
            return year ? Optional.of(new Count(number.year(), 0, 0)) : Optional.empty();
        }
        return alone(solar);
    }

    private static Optional<Count> yearOrDay(DateToken.Digits number) {
        if (number.isYear()) {
            return Optional.of(new Count(number.value(), 0, 0));
        }
        return number.isMonthOrDay() ? Optional.of(new Count(0, 0, number.value())) : Optional.empty();
    }

    private static Optional<Count> pair(DateToken.Digits first, DateToken.Digits second, String gap) {
        if (first.isYear() && second.isMonthOrDay() && BETWEEN_MONTH_AND_YEAR.contains(gap)) {
            return Optional.of(new Count(first.value(), second.value(), 0));
        }
        if (first.isMonthOrDay() && second.isYear() && BETWEEN_MONTH_AND_YEAR.contains(gap)) {
            return Optional.of(new Count(second.value(), first.value(), 0));
        }
        if (first.isMonthOrDay() && second.isMonthOrDay() && BETWEEN_DAY_AND_MONTH.contains(gap)) {
            return Optional.of(new Count(0, second.value(), first.value()));
        }
        var dayAndYear = first.isMonthOrDay() && second.isYear() && BETWEEN_DAY_AND_YEAR.contains(gap);
        return dayAndYear ? Optional.of(new Count(second.value(), 0, first.value())) : Optional.empty();
    }

    private Optional<Count> triple(
            DateToken.Digits first, DateToken.Digits second, DateToken.Digits third, boolean solar) {
        if (!gaps.get(0).equals(gaps.get(1)) || gaps.get(0).length() > 1 || !second.isMonthOrDay()) {
            return Optional.empty();
        }
        if (third.isMonthOrDay()
                && (first.isYear() || solar && first.isShortYear() && second.persian() && third.persian())) {
            return Optional.of(new Count(first.year(), second.value(), third.value()));
        }
        return first.isMonthOrDay() && third.isYear() ? dayFirst(first, second, third) : Optional.empty();
    }

    private Optional<Count> dayFirst(DateToken.Digits first, DateToken.Digits second, DateToken.Digits year) {
        var american = gaps.get(0).equals(SLASH) && second.value() > MONTHS;
        return Optional.of(
                american
                        ? new Count(year.value(), first.value(), second.value())
                        : new Count(year.value(), second.value(), first.value()));
    }

    private static Optional<Count> oneBesideMonth(DateToken.Digits number, boolean solar) {
        var shortYear = solar && number.isShortYear() && number.value() > LONGEST_MONTH;
        return shortYear ? Optional.of(new Count(number.year(), 0, 0)) : yearOrDay(number);
    }

    private Optional<Count> dayAndYear(DateToken.Digits first, DateToken.Digits second, boolean solar) {
        if (first.isYear() && second.isMonthOrDay()) {
            return Optional.of(new Count(first.value(), 0, second.value()));
        }
        var year = second.isYear() || solar && beforeWord == 1 && second.isShortYear();
        return first.isMonthOrDay() && year
                ? Optional.of(new Count(second.year(), 0, first.value()))
                : Optional.empty();
    }
}
