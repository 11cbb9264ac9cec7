package org.nameh.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a list of the house to its end, page after page, as harvesters do (OAI-PMH, section 3.5). */
final class Harvester {

    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");

    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\"\\s+href=\"([^\"]+)\"");

    private Harvester() {}

    /** Where a page of a harvest leads on to; empty behind the last. */
    static Optional<String> next(Visit page) {
        var more = TOKEN.matcher(page.text());
        return more.find()
                ? Optional.of(page.asked().replaceFirst("&.*", "") + "&resumptionToken=" + more.group(1))
                : Optional.empty();
    }

    /** All pages of a list that readers turn, one behind the other. */
    static List<Visit> pages(Visitor visitor, String address) {
        var pages = new ArrayList<Visit>();
        var ahead = Optional.of(address);
        while (ahead.isPresent()) {
            var page = visitor.get(ahead.get());
            pages.add(page);
            ahead = next(page).or(() -> turned(page));
        }
        return pages;
    }

    private static Optional<String> turned(Visit page) {
        var more = NEXT.matcher(page.text());
        return more.find()
                ? Optional.of(page.asked().replaceFirst("\\?.*", "")
                        + more.group(1).replace("&amp;", "&").replaceFirst("^[^?]*", ""))
                : Optional.empty();
    }

    /** All that stands under an address: all pages of a harvest, one behind the other, or what else is there. */
    static String whole(Visitor visitor, String address) {
        return pages(visitor, address).stream().map(Visit::text).collect(Collectors.joining());
    }
}
