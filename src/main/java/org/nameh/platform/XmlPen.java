package org.nameh.platform;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 in UTF-8, so that every text comes back as it went out. */
public final class XmlPen {

    /** What XML 1.0 cannot hold. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** White space that folding would change. */
    private static final Pattern SENSITIVE = Pattern.compile("^\\s|\\s$|\\s\\s|[\\n\\t\\r\\f\\x0B]");

    private final XMLStreamWriter xml;

    /** Writes where another has begun. */
    public XmlPen(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** A pen for a document of its own. */
    public static XmlPen to(OutputStream out) throws XMLStreamException {
        return new XmlPen(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
    }

    /** Begins the document. */
    public void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
    }

    /** Begins an element with attributes, name after value; those that are null or empty are left out. */
    public XmlPen open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var place = 0; place < attributes.length; place += 2) {
            var value = attributes[place + 1];
            if (value != null && !value.isEmpty()) {
                xml.writeAttribute(attributes[place], fit(value));
            }
        }
    }

    private static String fit(String text) {
        return text.chars().allMatch(XmlPen::fits) ? text : UNFIT.matcher(text).replaceAll("");
    }

    /** Whether a character is one of nearly all that texts are made of, which need no second look. */
    private static boolean fits(int sign) {
        return sign >= ' ' && sign < Character.MIN_SURROGATE;
    }

    /** Ends the element that was begun last. */
    public XmlPen close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** Writes an element without content. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Writes an element of text; nothing for null. */
    public XmlPen element(String name, String text, String... attributes) throws XMLStreamException {
        if (text != null) {
            open(name, attributes);
            attributes("xml:space", SENSITIVE.matcher(text).find() ? "preserve" : null);
            text(text);
            close();
        }
        return this;
    }

    /** Writes a paragraph of a text, its lines parted by line beginnings. */
    public void paragraph(String text) throws XMLStreamException {
        open("p", "xml:space", "preserve").lines(text).close();
        xml.writeCharacters("\n");
    }

    /** Writes text into the element that is open, its lines parted by line beginnings. */
    public XmlPen lines(String text) throws XMLStreamException {
        var lines = text.split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                xml.writeEmptyElement("lb");
            }
            text(lines[line]);
        }
        return this;
    }

    /** Writes text into the element that is open. */
    public void text(String text) throws XMLStreamException {
        xml.writeCharacters(fit(text));
    }

    /** Ends the document. */
    public void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
