package org.nameh.finding;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nameh.platform.DateSpan;

/**
 * Which letters somebody wants to see, and in which order: the whole state of the list but the place in it, as the address says it.
 * What nothing was chosen for is empty.
 */
public record Search(
        String q,
        String kind,
        String theme,
        String language,
        String from,
        String to,
        String place,
        String person,
        Order order) {

    /** All letters. */
    public static Search all() {
        return read(name -> "");
    }

    /** Reads the parameters of an address, each by its name. */
    public static Search read(UnaryOperator<String> parameter) {
        UnaryOperator<String> cleaned = name -> Question.cleaned(parameter.apply(name));
        return new Search(
                cleaned.apply("q"),
                cleaned.apply("kind"),
                cleaned.apply("theme"),
                cleaned.apply("language"),
                cleaned.apply("from"),
                cleaned.apply("to"),
                cleaned.apply("place"),
                cleaned.apply("person"),
                Order.find(parameter.apply("sort")));
    }

    /** Whether less than all letters are wanted. */
    public boolean narrows() {
        return !question().isEmpty()
                || parameters().keySet().stream().anyMatch(name -> !"q".equals(name) && !"sort".equals(name));
    }

    Question question() {
        return Question.read(q);
    }

    /** The first day on which a letter may have been written; null if any. */
    LocalDate fromDay() {
        return Years.read(from).map(DateSpan::notBefore).orElse(null);
    }

    /** The last day on which a letter may have been written; null if any. */
    LocalDate toDay() {
        return Years.read(to).map(DateSpan::notAfter).orElse(null);
    }

    /** The search with another question. */
    public Search asking(String other) {
        return new Search(other, kind, theme, language, from, to, place, person, order);
    }

    /** The search in another order. */
    public Search in(Order other) {
        return new Search(q, kind, theme, language, from, to, place, person, other);
    }

    /** The search narrowed to a value of a facet; widened to all for an empty one. */
    public Search with(Facet facet, String value) {
        return switch (facet) {
            case KIND -> new Search(q, value, theme, language, from, to, place, person, order);
            case THEME -> new Search(q, kind, value, language, from, to, place, person, order);
            case LANGUAGE -> new Search(q, kind, theme, value, from, to, place, person, order);
            case YEAR -> new Search(q, kind, theme, language, value, value, place, person, order);
            case PLACE -> new Search(q, kind, theme, language, from, to, value, person, order);
            case PERSON -> new Search(q, kind, theme, language, from, to, place, value, order);
        };
    }

    /** What is chosen of a facet; empty if nothing is. */
    public String chosen(Facet facet) {
        return switch (facet) {
            case KIND -> kind;
            case THEME -> theme;
            case LANGUAGE -> language;
            case YEAR -> from.equals(to) || to.isEmpty() ? from : from.isEmpty() ? to : from + "–" + to;
            case PLACE -> place;
            case PERSON -> person;
        };
    }

    /** The query that leads here, with the mark before it; empty for all letters. */
    public String inAddress() {
        var query = parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The parameters that say it, by name, those alone that say something. */
    public Map<String, String> parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", q);
        said.put("kind", kind);
        said.put("theme", theme);
        said.put("language", language);
        said.put("from", from);
        said.put("to", to);
        said.put("place", place);
        said.put("person", person);
        said.put("sort", order == Order.NEWEST ? "" : order.getName());
        said.values().removeIf(String::isEmpty);
        return said;
    }
}
