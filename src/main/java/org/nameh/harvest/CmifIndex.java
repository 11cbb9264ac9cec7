package org.nameh.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;
import org.nameh.platform.XmlPen;
import org.nameh.readingroom.Head;

/**
 * The index of the correspondence: who wrote to whom, when and where (Correspondence Metadata Interchange Format 1.1, a part of TEI
 * P5; languages as notes of its second version). People are named as the public may know them.
 */
public final class CmifIndex implements Collection {

    private static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

    private final Function<String, List<Line>> slices;
    private final Words words = new Words(Language.EN);
    private final String address = HouseAddress.of("/cmif.xml");

    /** It never changes, as CMIF asks: made of the address; an identifier of XML does not begin with a digit. */
    private final String source = "f"
            + UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .substring(1);

    /** An index of letters that come in slices by key. */
    public CmifIndex(Function<String, List<Line>> slices) {
        this.slices = slices;
    }

    @Override
    public void write(OutputStream out, Instant changedAt) throws IOException {
        try {
            var pen = XmlPen.to(out);
            pen.document();
            pen.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").open("teiHeader");
            about(pen, changedAt);
            pen.open("profileDesc");
            Collection.forEach(slices, line -> line.change().publicId(), line -> describe(pen, line));
            pen.close().close();
            pen.open("text").open("body").element("p", "").close().close();
            pen.close().end();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void about(XmlPen pen, Instant changedAt) throws XMLStreamException {
        pen.open("fileDesc").open("titleStmt");
        Leaf.write(pen, "title", words.house() + ": " + words.text("readingroom.letters"));
        pen.open("editor").text(words.house() + " ");
        Leaf.write(pen, "email", Contact.mail());
        pen.close().close();
        terms(pen, changedAt);
        pen.open("sourceDesc").open("bibl", "type", "online", "xml:id", source);
        Leaf.write(pen, "ref", words.house(), "target", HouseAddress.of("/"));
        pen.close().close().close();
    }

    private void terms(XmlPen pen, Instant changedAt) throws XMLStreamException {
        pen.open("publicationStmt").open("publisher");
        Leaf.write(pen, "ref", words.house(), "target", HouseAddress.of("/"));
        pen.close();
        Leaf.write(pen, "idno", address, "type", "url");
        pen.empty("date", "when", changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
        pen.open("availability");
        Leaf.write(pen, "licence", "These metadata are dedicated to the public domain (CC0 1.0).", "target", LICENCE);
        pen.close().close();
    }

    private void describe(XmlPen pen, Line line) throws IOException {
        try {
            pen.open("correspDesc", "ref", Where.letter(line.change().publicId()), "source", "#" + source);
            sent(pen, line.head());
            pen.open("correspAction", "type", "received");
            person(pen, line.head().addressee());
            pen.close();
            languages(pen, line.change().languages());
            pen.close();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void sent(XmlPen pen, Head head) throws XMLStreamException {
        pen.open("correspAction", "type", "sent");
        person(pen, head.sender());
        Leaf.write(pen, "placeName", head.place());
        written(pen, head);
        pen.close();
    }

    private static void person(XmlPen pen, String name) throws XMLStreamException {
        Leaf.write(pen, "persName", name == null ? "Unknown" : name);
    }

    private static void written(XmlPen pen, Head head) throws XMLStreamException {
        if (head.notBefore() == null) {
            return;
        }
        var oneDay = head.notBefore().equals(head.notAfter());
        pen.empty(
                "date",
                "when",
                oneDay ? head.notBefore().toString() : null,
                "notBefore",
                oneDay ? null : head.notBefore().toString(),
                "notAfter",
                oneDay ? null : head.notAfter().toString());
    }

    private static void languages(XmlPen pen, List<String> codes) throws XMLStreamException {
        if (codes.isEmpty()) {
            return;
        }
        pen.open("note");
        for (var code : codes) {
            pen.empty("ref", "type", "cmif:hasLanguage", "target", code);
        }
        pen.close();
    }
}
