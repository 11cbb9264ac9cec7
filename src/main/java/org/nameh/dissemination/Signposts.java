package org.nameh.dissemination;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Links that lead machines from a letter to its parts and forms, and back (signposting.org; the values of {@code Link}, RFC 8288). */
public final class Signposts {

    private static final List<String> TYPES =
            List.of("https://schema.org/AboutPage", "https://schema.org/ArchiveComponent");

    private Signposts() {}

    /** On a page on which people read the letter, which has so many published pages. */
    public static List<String> ofPage(String publicId, int pages, Imprint imprint) {
        var forms = Format.all(pages > 0).map(format -> form("describedby", publicId, format, imprint));
        var pictures = IntStream.rangeClosed(1, pages)
                .mapToObj(number -> typed(imprint.letter(publicId) + "/pages/" + number + ".jpg", "item", Pages.TYPE));
        return Stream.of(
                        Stream.of(link(imprint.letter(publicId), "cite-as")),
                        TYPES.stream().map(type -> link(type, "type")),
                        licence(imprint).stream(),
                        forms,
                        pictures)
                .flatMap(links -> links)
                .toList();
    }

    /** On one of its forms. */
    public static List<String> ofForm(String publicId, Imprint imprint) {
        var letter = imprint.letter(publicId);
        return Stream.concat(
                        Stream.of(link(letter, "cite-as"), typed(letter, "describes", "text/html")),
                        licence(imprint).stream())
                .toList();
    }

    /** On an answer that offers a choice of forms. */
    public static List<String> alternates(String publicId, boolean withPages, Imprint imprint) {
        return Format.all(withPages)
                .map(format -> form("alternate", publicId, format, imprint))
                .toList();
    }

    private static Optional<String> licence(Imprint imprint) {
        return imprint.licensed().map(licence -> link(licence, "license"));
    }

    private static String form(String relation, String publicId, Format format, Imprint imprint) {
        return typed(format.address(publicId, imprint), relation, format.mediaType());
    }

    private static String typed(String address, String relation, String type) {
        return link(address, relation) + "; type=\"" + type.replace("\"", "\\\"") + '"';
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + '"';
    }
}
