package org.nameh.dissemination;

import org.nameh.readingroom.Item;
import org.nameh.readingroom.PageRow;

/** Where the pictures of the published pages of a letter are. */
final class Pages {

    /** What they are. */
    static final String TYPE = "image/jpeg";

    private Pages() {}

    static String picture(Item letter, PageRow page, Imprint imprint) {
        return picture(letter.publicId(), page.number(), imprint) + ".jpg";
    }

    static String thumbnail(Item letter, PageRow page, Imprint imprint) {
        return picture(letter.publicId(), page.number(), imprint) + "-thumb.jpg";
    }

    private static String picture(String publicId, int number, Imprint imprint) {
        return imprint.letter(publicId) + "/pages/" + number;
    }
}
