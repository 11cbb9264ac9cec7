package org.nameh.harvest;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.nameh.dissemination.Format;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;
import org.nameh.platform.XmlPen;
import org.nameh.readingroom.Head;

/**
 * A feed of letters (Atom, RFC 4287) with what is gone (deleted entries, RFC 6721). Every text says in which language it is. Not
 * with Rome: that makes no deleted entries, and gives no text a language of its own.
 */
public final class AtomFeed {

    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private static final String ATOM = "application/atom+xml";

    private static final String HTML = "text/html";

    /** The forms of a letter that hold its text. */
    private static final List<Format> FORMS = List.of(Format.TEI, Format.JSON_LD, Format.TEXT);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    private final XmlPen pen;
    private final News news;
    private final Words words;
    private final String query;

    private AtomFeed(News news, String query) throws XMLStreamException {
        this.news = news;
        this.query = query;
        this.words = new Words(news.reader());
        this.pen = XmlPen.to(out);
    }

    /** The feed of some news, which stands at an address; with the query of a search, which may be empty, behind that. */
    public static byte[] of(News news, String address, String query) throws XMLStreamException {
        return new AtomFeed(news, query).written(address + query);
    }

    private byte[] written(String address) throws XMLStreamException {
        pen.document();
        pen.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:at",
                TOMBSTONES,
                "xml:lang",
                news.reader().code());
        about();
        text("id", address);
        links(address);
        for (var line : news.lines()) {
            entry(line);
        }
        for (var change : news.gone()) {
            gone(change);
        }
        pen.close().end();
        return out.toByteArray();
    }

    private void about() throws XMLStreamException {
        text("title", words.house() + " · " + words.text("readingroom.letters"));
        text("subtitle", words.text("readingroom.about"));
        text("updated", moment(news.changedAt()));
        author(words.house());
        text("icon", HouseAddress.of("/resources/icon.svg"));
    }

    private void links(String address) throws XMLStreamException {
        link("self", ATOM, address, news.reader());
        link("alternate", HTML, Where.list(news.reader()) + query, news.reader());
        for (var other : Language.ofThePages()) {
            link("alternate", ATOM, Where.feed(other) + query, other);
        }
    }

    private void entry(Line line) throws XMLStreamException {
        var head = line.head();
        pen.open("entry");
        text("id", Where.letter(head.publicId()));
        text("title", head.title(), "xml:lang", head.titleLanguage());
        text("updated", moment(line.change().changedAt()));
        text("published", moment(head.visibleFrom()));
        if (head.sender() != null) {
            author(head.sender());
        }
        pagesAndForms(head.publicId());
        pen.empty("category", "term", line.change().kind(), "label", head.kind());
        for (var theme : head.about()) {
            pen.empty("category", "term", theme.code(), "scheme", Where.themes(news.reader()), "label", theme.label());
        }
        told(head);
        pen.close();
    }

    private void pagesAndForms(String publicId) throws XMLStreamException {
        for (var reader : Language.ofThePages()) {
            link("alternate", HTML, Where.page(publicId, reader), reader);
        }
        for (var form : FORMS) {
            var address = Where.letter(publicId) + form.ending();
            pen.empty("link", "rel", "alternate", "type", form.mediaType(), "href", address);
        }
    }

    private void told(Head head) throws XMLStreamException {
        text("summary", head.summary(), "xml:lang", head.summaryLanguage());
        if (head.changeNote() != null) {
            correction(head);
        }
    }

    private void author(String name) throws XMLStreamException {
        pen.open("author");
        text("name", name);
        pen.close();
    }

    /** What a correction changed, and before that what the letter is about: a reader of feeds shows the content and not the summary. */
    private void correction(Head head) throws XMLStreamException {
        pen.open("content", "type", "xhtml").open("div", "xmlns", "http://www.w3.org/1999/xhtml");
        paragraph(head.summary(), head.summaryLanguage());
        paragraph(words.text("harvest.corrected"), news.reader().code());
        paragraph(head.changeNote(), head.changeNoteLanguage());
        pen.close().close();
    }

    private void paragraph(String text, String code) throws XMLStreamException {
        var direction = Language.find(code).map(Language::direction).orElse("auto");
        text("p", text, "lang", code, "xml:lang", code, "dir", direction);
    }

    private void gone(Change change) throws XMLStreamException {
        pen.open("at:deleted-entry", "ref", Where.letter(change.publicId()), "when", moment(change.changedAt()));
        text("at:comment", words.text("harvest.gone"));
        pen.close();
    }

    private void link(String relation, String type, String address, Language language) throws XMLStreamException {
        pen.empty("link", "rel", relation, "type", type, "href", address, "hreflang", language.code());
    }

    private void text(String name, String text, String... attributes) throws XMLStreamException {
        Leaf.write(pen, name, text, attributes);
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
