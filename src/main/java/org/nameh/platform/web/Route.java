package org.nameh.platform.web;

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
    private static final Map<String, String> PLACES = Map.of(
            "lang", "(en|fa|ar|de|fr)",
            "id", "([0-9a-z]{8})",
            "number", "(\\d{4}-\\d{4,7})",
            "consignment", "(C\\d{4}-\\d{3,7})",
            "person", "(\\d{1,18})",
            "other", "(\\d{1,18})",
            "twin", "(\\d{4}-\\d{4,7})",
            "import", "(\\d{1,9})",
            "leaf", "(\\d{1,18})",
            "month", "(\\d{4}-(?:0[1-9]|1[0-2]))");

    private final Pattern pattern;
    private final List<String> places = new ArrayList<>();
    private final String view;

    private Route(String address, String view) {
        this.view = view;
        var places = PLACE.matcher(address);
        while (places.find()) {
            this.places.add(places.group(1));
        }
        this.pattern = Pattern.compile(PLACE.matcher(address)
                .replaceAll(place -> PLACES.get(place.group(1)).replace("\\", "\\\\")));
    }

    /** Reads a line {@code address view}. */
    static Route read(String line) {
        var columns = line.strip().split("\\s+");
        return new Route(columns[0], columns[1]);
    }

    /** The view that answers at a path, with the places of the pattern as parameters. */
    Optional<String> view(String path) {
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
