package org.nameh.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;
import org.nameh.platform.XmlPen;

/**
 * The addresses of public pages for search engines, each with those of the same page in the other languages (Sitemaps 0.90). A file
 * holds the fixed pages and those of people, or the letters whose public ids begin alike, or both where all fit into one.
 */
public final class Sitemap implements Collection {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Pages that every reader finds, below the language. */
    private static final List<String> FIXED = List.of(
            "/",
            "/letters",
            "/people",
            "/places",
            "/themes",
            "/timeline",
            "/waiting",
            "/about",
            "/about/editorial",
            "/about/redaction",
            "/about/privacy",
            "/about/accessibility",
            "/about/contact");

    private final Function<String, List<Change>> slices;
    private final List<String> others;

    private Sitemap(Function<String, List<Change>> slices, List<String> others) {
        this.slices = slices;
        this.others = others;
    }

    /** All pages in one file: the fixed ones, those of some people, and those of the letters. */
    public static Sitemap whole(List<String> people, Function<String, List<Change>> slices) {
        return new Sitemap(slices, withoutLetters(people));
    }

    /** The fixed pages and those of some people. */
    public static Sitemap fixed(List<String> people) {
        return whole(people, after -> List.of());
    }

    private static List<String> withoutLetters(List<String> people) {
        return Stream.concat(FIXED.stream(), people.stream().map(person -> "/people/" + person))
                .toList();
    }

    /** The letters whose public ids begin alike. */
    public static Sitemap of(String beginning, Function<String, List<Change>> slices) {
        return new Sitemap(
                after -> slices.apply(after.isEmpty() ? beginning : after).stream()
                        .filter(change -> change.publicId().startsWith(beginning))
                        .toList(),
                List.of());
    }

    @Override
    public void write(OutputStream out, Instant changedAt) throws IOException {
        try {
            var pen = XmlPen.to(out);
            pen.document();
            pen.open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
            for (var path : others) {
                page(pen, path, changedAt);
            }
            Collection.forEach(slices, Change::publicId, change -> letter(pen, change));
            pen.close().end();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void letter(XmlPen pen, Change change) throws IOException {
        try {
            page(pen, "/letters/" + change.publicId(), change.changedAt());
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void page(XmlPen pen, String path, Instant changedAt) throws XMLStreamException {
        for (var language : Language.ofThePages()) {
            pen.open("url");
            Leaf.write(pen, "loc", address(language, path));
            Leaf.write(pen, "lastmod", changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
            for (var other : Language.ofThePages()) {
                pen.empty("xhtml:link", "rel", "alternate", "hreflang", other.code(), "href", address(other, path));
            }
            pen.close();
        }
    }

    private static String address(Language language, String path) {
        return HouseAddress.of("/" + language.code() + path);
    }

    /** The list of files, where the addresses do not fit into one: that of the fixed pages, and those of the letters. */
    public static Collection index(List<Integer> files) {
        return (out, changedAt) -> {
            try {
                writeIndex(XmlPen.to(out), files);
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            }
        };
    }

    private static void writeIndex(XmlPen pen, List<Integer> files) throws XMLStreamException {
        pen.document();
        pen.open("sitemapindex", "xmlns", NAMESPACE);
        for (var file : files) {
            pen.open("sitemap");
            Leaf.write(pen, "loc", HouseAddress.of("/sitemap-" + file + ".xml"));
            pen.close();
        }
        pen.close().end();
    }
}
