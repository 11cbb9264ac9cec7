package org.nameh.platform.web;

import static java.util.Map.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line of the table of addresses: a pattern such as {@code /desk/letters/{number}} and the view that answers there. */
final class Route {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** What each place of a pattern may hold; anything else is not an address. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            entry("lang", "(en|fa|ar|de|fr)"),
            entry("id", "([0-9a-z]{8})"),
            entry("page", "([1-9]\\d{0,3}(?:-thumb)?)"),
            entry("file", "(0|[1-9]\\d{0,4})"),
            entry("number", "(\\d{4}-\\d{4,7})"),
            entry("consignment", "(C\\d{4}-\\d{3,7})"),
            entry("person", "(\\d{1,18})"),
            entry("other", "(\\d{1,18})"),
            entry("twin", "(\\d{4}-\\d{4,7})"),
            entry("import", "(\\d{1,9})"),
            entry("leaf", "(\\d{1,18})"),
            entry("outgoing", "(\\d{1,18})"),
            entry("bag", "(\\d{1,18})"),
            entry("correction", "(\\d{1,18})"),
            entry("submission", "(\\d{1,18})"),
            entry("month", "(\\d{4}-(?:0[1-9]|1[0-2]))"));

    /** What every address of it begins with: most paths are told apart by that alone. */
    private final String beginning;

    private final Pattern pattern;
    private final List<String> places = new ArrayList<>();
    private final String view;

    private Route(String address, String view) {
        this.view = view;
        this.beginning = address.replaceFirst("\\{.*", "");
        var places = PLACE.matcher(address);
        var whole = new StringBuilder();
        var reached = 0;
        while (places.find()) {
            this.places.add(places.group(1));
            whole.append(Pattern.quote(address.substring(reached, places.start())))
                    .append(PLACES.get(places.group(1)));
            reached = places.end();
        }
        this.pattern = Pattern.compile(whole + Pattern.quote(address.substring(reached)));
    }

    /** Reads a line {@code address view}. */
    static Route read(String line) {
        var columns = line.strip().split("\\s+");
        return new Route(columns[0], columns[1]);
    }

    /** The view that answers at a path, with the places of the pattern as parameters. */
    Optional<String> view(String path) {
        if (!path.startsWith(beginning)) {
            return Optional.empty();
        }
        var match = pattern.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var target = new StringBuilder(view);
        for (var place = 0; place < places.size(); place++) {
            target.append(place == 0 ? '?' : '&')
                    .append(places.get(place))
                    .append('=')
                    .append(URLEncoder.encode(match.group(place + 1), StandardCharsets.UTF_8));
        }
        return Optional.of(target.toString());
    }
}
