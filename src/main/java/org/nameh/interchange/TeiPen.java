package org.nameh.interchange;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, so that every text comes back as it went out. */
final class TeiPen {

    /** What XML 1.0 cannot hold. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** White space that folding would change. */
    private static final Pattern SENSITIVE = Pattern.compile("^\\s|\\s$|\\s\\s|[\\n\\t\\r\\f\\x0B]");

    private final XMLStreamWriter xml;

    TeiPen(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
    }

    /** Begins an element with attributes, name after value; those that are null or empty are left out. */
    TeiPen open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var place = 0; place < attributes.length; place += 2) {
            var value = attributes[place + 1];
            if (value != null && !value.isEmpty()) {
                xml.writeAttribute(attributes[place], UNFIT.matcher(value).replaceAll(""));
            }
        }
    }

    TeiPen close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Writes an element of text; nothing for null. */
    TeiPen element(String name, String text, String... attributes) throws XMLStreamException {
        if (text != null) {
            open(name, attributes);
            attributes("xml:space", SENSITIVE.matcher(text).find() ? "preserve" : null);
            text(text);
            close();
        }
        return this;
    }

    /** Writes a paragraph of a text, its lines parted by line beginnings. */
    void paragraph(String text) throws XMLStreamException {
        open("p", "xml:space", "preserve");
        var lines = text.split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                xml.writeEmptyElement("lb");
            }
            text(lines[line]);
        }
        close();
        xml.writeCharacters("\n");
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(UNFIT.matcher(text).replaceAll(""));
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
