package org.nameh.dissemination;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import org.nameh.platform.XmlPen;
import org.nameh.readingroom.Item;

/** A published letter in TEI P5: header, pages, the original and its translations, aligned by paragraph. */
public final class Tei {

    /** The namespace of TEI. */
    public static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private Tei() {}

    /** The letter as a document of its own. */
    public static byte[] of(Item letter, Imprint imprint) {
        var out = new ByteArrayOutputStream();
        try {
            var pen = XmlPen.to(out);
            pen.document();
            write(pen, letter, imprint);
            pen.end();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
        return out.toByteArray();
    }

    /** The identifier of a part of the letter, which no other letter in the same document has (XML 1.0, 3.3.1: begins with a letter). */
    static String id(Item letter, String part) {
        return "letter-" + letter.publicId() + "-" + part;
    }

    /** Writes the letter into a document that another has begun. */
    public static void write(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        pen.open("TEI", "xmlns", NAMESPACE);
        TeiHeader.write(pen, letter, imprint);
        TeiText.write(pen, letter, imprint);
        pen.close();
    }
}
