package org.nameh.readingroom;

import java.util.regex.Pattern;

/** Takes a list of the house to its end, page after page, as harvesters do (OAI-PMH, section 3.5). */
final class Harvester {

    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");

    private Harvester() {}

    /** All that stands under an address: all pages of a harvest, one behind the other, or what else is there. */
    static String whole(Visitor visitor, String address) {
        var whole = new StringBuilder(visitor.get(address).text());
        var verb = address.replaceFirst("&.*", "");
        for (var more = TOKEN.matcher(whole); more.find(); ) {
            var page = visitor.get(verb + "&resumptionToken=" + more.group(1)).text();
            whole.append(page);
            more = TOKEN.matcher(page);
        }
        return whole.toString();
    }
}
