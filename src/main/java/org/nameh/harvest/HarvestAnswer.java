package org.nameh.harvest;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.nameh.dissemination.Imprint;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.XmlPen;

/** An answer to a harvester, element by element (OAI-PMH 2.0, section 3.2). */
final class HarvestAnswer {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    private final XmlPen pen = XmlPen.to(out);
    private final Imprint imprint;

    HarvestAnswer(Instant moment, Imprint imprint) throws XMLStreamException {
        this.imprint = imprint;
        pen.document();
        pen.open(
                "OAI-PMH",
                "xmlns",
                OAI,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                OAI + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        Leaf.write(pen, "responseDate", Datestamp.of(moment));
    }

    /** Repeats what was asked. */
    void request(Verb verb, Map<String, String> arguments) throws XMLStreamException {
        var attributes = new ArrayList<>(List.of("verb", verb.inProtocol()));
        arguments.forEach((name, value) -> attributes.addAll(List.of(name, value)));
        Leaf.write(pen, "request", HouseAddress.of("/oai"), attributes.toArray(String[]::new));
    }

    /** Repeats no more than where it was asked. */
    void request() throws XMLStreamException {
        Leaf.write(pen, "request", HouseAddress.of("/oai"));
    }

    /** Says why there is nothing. */
    void refusal(HarvestRefused refused) throws XMLStreamException {
        Leaf.write(pen, "error", refused.getMessage(), "code", refused.why().code());
    }

    /** Writes an element of text. */
    void text(String name, String text) throws XMLStreamException {
        Leaf.write(pen, name, text);
    }

    void open(String name) throws XMLStreamException {
        pen.open(name);
    }

    void close() throws XMLStreamException {
        pen.close();
    }

    /** Writes one kind or language of letters that can be harvested alone. */
    void set(String spec, String name) throws XMLStreamException {
        pen.open("set");
        Leaf.write(pen, "setSpec", spec);
        Leaf.write(pen, "setName", name);
        pen.close();
    }

    /** Says what a format is. */
    void format(Metadata format) throws XMLStreamException {
        format.describe(pen);
    }

    /** Writes what a letter is known by, and how it stands. */
    void header(Change change) throws XMLStreamException {
        pen.open("header", "status", change.gone() ? "deleted" : null);
        Leaf.write(pen, "identifier", Where.letter(change.publicId()));
        Leaf.write(pen, "datestamp", Datestamp.of(change.changedAt()));
        if (!change.gone()) {
            Leaf.write(pen, "setSpec", "kind:" + change.kind());
        }
        for (var code : change.languages()) {
            Leaf.write(pen, "setSpec", "language:" + code);
        }
        pen.close();
    }

    /** Writes a letter in a format; of one that is gone, that it is. */
    void sheaf(Sheaf sheaf, Metadata format) throws XMLStreamException {
        pen.open("record");
        header(sheaf.change());
        if (!sheaf.change().gone()) {
            pen.open("metadata");
            format.write(pen, sheaf.item(), imprint);
            pen.close();
        }
        pen.close();
    }

    /** Ends the answer and gives it. */
    byte[] ended() throws XMLStreamException {
        pen.close().end();
        return out.toByteArray();
    }
}
