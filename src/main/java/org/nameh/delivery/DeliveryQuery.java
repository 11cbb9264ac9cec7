package org.nameh.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which letters meant for somebody inside are listed: those that wait, all, or those with one outcome; of a body, of a year, with a
 * reminder that is due, whose addressee was recognised; from a place in the order by silence on. What does not matter is null.
 */
public record DeliveryQuery(
        boolean waiting, DeliveryState outcome, Long body, Integer year, boolean due, boolean recognised, Place after) {

    private static final String ALL = "all";

    private static final int LONGEST = 200;

    private static final String DUE =
            "o.letterId in (select r.letterId from Reminder r where r.doneAt is null and r.due <= :due)";

    private static final String RECOGNISED = "o.letterId in (select r.letterId from Recognition r)";

    /** A place in the order by silence: the day of the last news, and the letter. */
    public record Place(LocalDate newsOn, long letter) {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{1,18})");

        static Optional<Place> read(String written) {
            var parts = WRITTEN.matcher(written == null ? "" : written);
            try {
                return parts.matches()
                        ? Optional.of(new Place(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2))))
                        : Optional.empty();
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return newsOn + "." + letter;
        }
    }

    /** Reads the parameters of an address; what is not understood does not matter. */
    public static DeliveryQuery of(UnaryOperator<String> parameter) {
        var show = parameter.apply("show");
        var outcome = Arrays.stream(DeliveryState.values())
                .filter(state -> state.name().equals(show))
                .findFirst();
        return new DeliveryQuery(
                outcome.isEmpty() && !ALL.equals(show),
                outcome.orElse(null),
                number(parameter.apply("body"), 18).orElse(null),
                number(parameter.apply("year"), 4).map(Long::intValue).orElse(null),
                "due".equals(parameter.apply("reminder")),
                "yes".equals(parameter.apply("recognised")),
                Place.read(parameter.apply("after")).orElse(null));
    }

    /** Reads the query of an address, such as {@code show=waiting&year=2026}; empty for what is none. */
    public static Optional<DeliveryQuery> read(String query) {
        if (query == null || query.isBlank() || query.length() > LONGEST) {
            return Optional.empty();
        }
        var pairs = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
        return Optional.of(of(pairs::get));
    }

    private static Optional<Long> number(String written, int digits) {
        return Optional.ofNullable(written)
                .filter(text -> text.matches("\\d{1," + digits + "}"))
                .map(Long::valueOf);
    }

    /** What a dossier {@code o} must be to be listed, in the words of a query: only those that are asked for, for each has an index. */
    String conditions() {
        return Stream.of(
                        waiting ? "o.waiting = true" : "",
                        outcome == null ? "" : "o.outcome = :outcome",
                        body == null ? "" : "o.bodyId = :body",
                        year == null ? "" : "o.receivedIn = :year",
                        due ? DUE : "",
                        recognised ? RECOGNISED : "")
                .filter(condition -> !condition.isEmpty())
                .reduce((one, other) -> one + " and " + other)
                .orElse("o.letterId > 0");
    }

    /** The values for what the conditions name. */
    Map<String, Object> values(LocalDate today) {
        var values = new HashMap<String, Object>();
        values.put("outcome", outcome);
        values.put("body", body);
        values.put("year", year);
        values.put("due", due ? today : null);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** The same from another place on; null for the beginning. */
    public DeliveryQuery after(Place place) {
        return new DeliveryQuery(waiting, outcome, body, year, due, recognised, place);
    }

    /** The value of {@code show} in the address. */
    public String show() {
        return waiting ? "waiting" : outcome == null ? ALL : outcome.name();
    }

    /** The query as an address carries it. */
    public String inAddress() {
        return "show=" + show()
                + (body == null ? "" : "&body=" + body)
                + (year == null ? "" : "&year=" + year)
                + (due ? "&reminder=due" : "")
                + (recognised ? "&recognised=yes" : "")
                + (after == null ? "" : "&after=" + after);
    }

    /** Whether it shows another list than that of all letters that wait. */
    public boolean isFiltered() {
        return !waiting || body != null || year != null || due || recognised;
    }
}
