package org.nameh.dissemination.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which kinds of answer somebody who asks would take, and how gladly (RFC 9110, section 12.5.1). */
record Accept(List<Range> ranges) {

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private static final Pattern WEIGHT = Pattern.compile("q=([01](?:\\.\\d{0,3})?)");

    /** What a header says; all is welcome where it says nothing. */
    static Accept of(String header) {
        var said = header == null || header.isBlank()
                ? "*/*"
                : QUOTED.matcher(header).replaceAll("");
        return new Accept(Arrays.stream(said.split(",")).map(Range::of).toList());
    }

    /** The most welcome of some media types, the first of those that are equally so; none if all are refused. */
    Optional<String> best(Collection<String> offered) {
        return offered.stream()
                .filter(type -> weight(type) > 0)
                .reduce((best, other) -> weight(other) > weight(best) ? other : best);
    }

    /** What the range that fits best says of a media type. */
    private double weight(String type) {
        return ranges.stream()
                .filter(range -> range.covers(type))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::weight)
                .orElse(0.0);
    }

    /** A media type, or many of them, and its weight from 0 to 1. */
    record Range(String type, double weight) {

        static Range of(String written) {
            var parts = written.toLowerCase(Locale.ROOT).split(";");
            var weight = Arrays.stream(parts)
                    .skip(1)
                    .map(String::strip)
                    .map(WEIGHT::matcher)
                    .filter(said -> said.matches())
                    .map(said -> Math.min(1, Double.parseDouble(said.group(1))))
                    .findFirst();
            return new Range(parts.length == 0 ? "" : parts[0].strip(), weight.orElse(1.0));
        }

        boolean covers(String other) {
            return type.equals("*/*")
                    || type.equals(other)
                    || type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1));
        }

        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }
}
