package org.nameh.harvest;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.nameh.dissemination.Imprint;
import org.nameh.dissemination.Tei;
import org.nameh.platform.XmlPen;
import org.nameh.readingroom.Item;

/** In what form a letter is harvested. */
enum Metadata {
    OAI_DC("oai_dc", DublinCore.SCHEMA, DublinCore.NAMESPACE, 100) {
        @Override
        void write(XmlPen pen, Item item, Imprint imprint) throws XMLStreamException {
            DublinCore.write(pen, item, imprint);
        }
    },
    TEI("tei", "https://www.tei-c.org/release/xml/tei/custom/schema/xsd/tei_all.xsd", Tei.NAMESPACE, 50) {
        @Override
        void write(XmlPen pen, Item item, Imprint imprint) throws XMLStreamException {
            Tei.write(pen, item, imprint);
        }
    };

    private final String prefix;
    private final String schema;
    private final String namespace;
    private final int size;

    Metadata(String prefix, String schema, String namespace, int size) {
        this.prefix = prefix;
        this.schema = schema;
        this.namespace = namespace;
        this.size = size;
    }

    static Optional<Metadata> find(String prefix) {
        return Arrays.stream(values())
                .filter(format -> format.prefix.equals(prefix))
                .findFirst();
    }

    /** Writes a letter in it. */
    abstract void write(XmlPen pen, Item item, Imprint imprint) throws XMLStreamException;

    /** How many records of it go into one answer. */
    int size() {
        return size;
    }

    /** Says what it is. */
    void describe(XmlPen pen) throws XMLStreamException {
        pen.open("metadataFormat");
        Leaf.write(pen, "metadataPrefix", prefix);
        Leaf.write(pen, "schema", schema);
        Leaf.write(pen, "metadataNamespace", namespace);
        pen.close();
    }
}
