package org.nameh.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.letter.LetterDate;
import org.nameh.letter.LetterDateReader;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.platform.Text;

/** Understands the dates of TEI: the words, and the days that attributes give them in whichever way. */
final class TeiDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

    private TeiDates() {}

    /** Takes down when a letter was written, from all dates of its sending. */
    static void take(List<Element> dates, Gathering letter) {
        var told = dates.stream().map(TeiDates::read).filter(Told::saysAnything).toList();
        if (told.isEmpty()) {
            return;
        }
        letter.dateIsSpan = told.get(0).interval;
        if (told.size() > 1) {
            letter.say(Remark.DATES_JOINED, told.stream().map(Told::words).collect(Collectors.joining(" – ")));
        }
        letter.written = joined(told, letter);
    }

    private static LetterDate joined(List<Told> told, Gathering letter) {
        var words = told.stream().map(Told::words).collect(Collectors.joining(" – "));
        var kept = words.length() > LetterDate.LONGEST ? words.substring(0, LetterDate.LONGEST) : words;
        if (kept.length() < words.length()) {
            letter.say(Remark.CUT, "date: " + words);
        }
        if (told.stream().allMatch(one -> one.span != null)) {
            var first = told.stream()
                    .map(one -> one.span.notBefore())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            var last = told.stream()
                    .map(one -> one.span.notAfter())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return LetterDate.read(kept, told.get(0).calendar(), new DateSpan(first, last));
        }
        return unspanned(told, kept, letter);
    }

    private static LetterDate unspanned(List<Told> told, String words, Gathering letter) {
        if (told.stream().anyMatch(one -> one.unread)) {
            return LetterDate.unread(words);
        }
        if (told.stream().anyMatch(one -> one.open)) {
            letter.say(Remark.DATE_OPEN, told.stream().map(Told::attributes).collect(Collectors.joining(" – ")));
            return LetterDate.unread(words);
        }
        return understood(words).orElseGet(() -> {
            var attributes = told.stream().map(Told::attributes).collect(Collectors.joining(" – "));
            letter.say(Remark.DATE_UNREAD, attributes.isBlank() ? words : words + " (" + attributes + ")");
            return LetterDate.unread(words);
        });
    }

    /** The date that words tell, if they are understood. */
    static Optional<LetterDate> understood(String words) {
        try {
            return LetterDateReader.read(words);
        } catch (DateTimeParseException notUnderstood) {
            return Optional.empty();
        }
    }

    private static Told read(Element date) {
        var attributes = new ArrayList<String>();
        var exact = first(date, attributes, "when", "when-iso", "when-custom");
        var from = first(date, attributes, "from", "from-iso", "notBefore", "notBefore-iso");
        var to = first(date, attributes, "to", "to-iso", "notAfter", "notAfter-iso");
        var slash = exact.filter(value -> value.contains("/"));
        var start = slash.map(value -> value.split("/", 2)[0]).or(() -> exact).or(() -> from);
        var end = slash.map(TeiDates::secondOf).or(() -> exact).or(() -> to);
        var unread = date.attribute("cert").filter("unknown"::equals).isPresent();
        return new Told(
                Text.clean(date.text()),
                String.join(", ", attributes),
                span(start, end).orElse(null),
                calendar(date),
                start.isPresent() != end.isPresent(),
                exact.isEmpty() && (start.isPresent() || end.isPresent()) || slash.isPresent(),
                unread);
    }

    private static Optional<String> first(Element date, List<String> attributes, String... names) {
        var found = Stream.of(names)
                .flatMap(name -> date.attribute(name).map(value -> name + " " + value).stream())
                .toList();
        attributes.addAll(found);
        return found.stream().map(pair -> pair.substring(pair.indexOf(' ') + 1)).findFirst();
    }

    /** The second end of 1909-01-04/05, which leaves out what it shares with the first. */
    private static String secondOf(String interval) {
        var ends = interval.split("/", 2);
        return ends[1].length() < ends[0].length()
                ? ends[0].substring(0, ends[0].length() - ends[1].length()) + ends[1]
                : ends[1];
    }

    private static Optional<DateSpan> span(Optional<String> start, Optional<String> end) {
        try {
            return start.flatMap(TeiDates::days)
                    .flatMap(first ->
                            end.flatMap(TeiDates::days).map(last -> new DateSpan(first.notBefore(), last.notAfter())));
        } catch (IllegalArgumentException backwards) {
            return Optional.empty();
        }
    }

    /** The days of an ISO date that may leave out day and month. */
    static Optional<DateSpan> days(String iso) {
        var parts = ISO.matcher(iso);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(days(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static DateSpan days(int year, String month, String day) {
        if (month == null) {
            return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        var whole = YearMonth.of(year, Integer.parseInt(month));
        return day == null
                ? new DateSpan(whole.atDay(1), whole.atEndOfMonth())
                : DateSpan.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static CalendarSystem calendar(Element date) {
        var named = date.attribute("calendar").map(TeiDates::calendarNamed);
        return named.flatMap(found -> found).orElse(null);
    }

    /** How a calendar is named in a file. */
    static String name(CalendarSystem calendar) {
        return calendar.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The calendar of a name. */
    static Optional<CalendarSystem> calendarNamed(String named) {
        var word = named.replaceFirst("^.*#", "").toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(CalendarSystem.values())
                .filter(known -> name(known).equals(word))
                .findFirst();
    }

    private record Told(
            String text,
            String attributes,
            DateSpan span,
            CalendarSystem named,
            boolean open,
            boolean interval,
            boolean unread) {

        boolean saysAnything() {
            return text != null || !attributes.isEmpty();
        }

        String words() {
            return text != null ? text : attributes.replaceAll("(?<![\\w-])(?:when|when-iso|from|to) ", "");
        }

        CalendarSystem calendar() {
            return named != null
                    ? named
                    : understood(Text.orEmpty(text)).map(LetterDate::calendar).orElse(CalendarSystem.GREGORIAN);
        }
    }
}
