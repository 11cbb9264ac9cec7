package org.nameh.harvest;

import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;

/** Where things of the collection stand, as whole addresses. */
final class Where {

    private Where() {}

    /** Where a letter stands in every language, and what it is known by for good. */
    static String letter(String publicId) {
        return HouseAddress.of("/letters/" + publicId);
    }

    /** Where readers of a language of the pages read it. */
    static String page(String publicId, Language reader) {
        return HouseAddress.of("/" + reader.code() + "/letters/" + publicId);
    }

    /** The feed for readers of a language of the pages. */
    static String feed(Language reader) {
        return HouseAddress.of("/" + reader.code() + "/feed.atom");
    }

    /** The index of what letters are about, by which their themes are told from other words for them. */
    static String themes(Language reader) {
        return HouseAddress.of("/" + reader.code() + "/themes");
    }

    /** The list of letters in a language of the pages. */
    static String list(Language reader) {
        return HouseAddress.of("/" + reader.code() + "/letters");
    }
}
