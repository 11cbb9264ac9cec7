package org.nameh.harvest;

import javax.xml.stream.XMLStreamException;
import org.nameh.platform.XmlPen;

/** An element that holds a text alone, whose white space says nothing. */
final class Leaf {

    private Leaf() {}

    /** Writes it; nothing for null. */
    static void write(XmlPen pen, String name, String text, String... attributes) throws XMLStreamException {
        if (text != null) {
            pen.open(name, attributes).text(text);
            pen.close();
        }
    }
}
