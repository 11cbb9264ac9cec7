package org.nameh.harvest;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.nameh.dissemination.Imprint;
import org.nameh.platform.Language;
import org.nameh.platform.XmlPen;
import org.nameh.readingroom.HeadingRow;
import org.nameh.readingroom.Item;

/** A letter as unqualified Dublin Core (ISO 15836-1, as OAI-PMH 2.0 asks of everyone). */
final class DublinCore {

    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";

    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private DublinCore() {}

    /** Writes it. */
    static void write(XmlPen pen, Item item, Imprint imprint) throws XMLStreamException {
        pen.open(
                "oai_dc:dc",
                "xmlns:oai_dc",
                NAMESPACE,
                "xmlns:dc",
                ELEMENTS,
                "xsi:schemaLocation",
                NAMESPACE + " " + SCHEMA);
        texts(pen, "dc:title", item, HeadingRow::title, HeadingRow::titleLanguage);
        each(pen, "dc:creator", item, HeadingRow::sender);
        for (var language : Language.ofThePages()) {
            Leaf.write(pen, "dc:subject", item.kindLabels().get(language.code()), "xml:lang", language.code());
        }
        themes(pen, item);
        texts(pen, "dc:description", item, HeadingRow::summary, HeadingRow::summaryLanguage);
        texts(pen, "dc:description", item, HeadingRow::changeNote, HeadingRow::changeNoteLanguage);
        each(pen, "dc:coverage", item, HeadingRow::place);
        facts(pen, item);
        Leaf.write(pen, "dc:rights", imprint.licence());
        pen.close();
    }

    private static void themes(XmlPen pen, Item item) throws XMLStreamException {
        for (var theme : item.themes()) {
            for (var label : theme.labels().entrySet()) {
                Leaf.write(pen, "dc:subject", label.getValue(), "xml:lang", label.getKey());
            }
        }
    }

    private static void facts(XmlPen pen, Item item) throws XMLStreamException {
        Leaf.write(pen, "dc:publisher", new Words(Language.EN).house());
        Leaf.write(pen, "dc:date", written(item));
        Leaf.write(pen, "dc:type", "Text");
        Leaf.write(pen, "dc:format", "text/html");
        Leaf.write(pen, "dc:identifier", Where.letter(item.publicId()));
        for (var code : item.languages()) {
            Leaf.write(pen, "dc:language", code);
        }
    }

    /** Texts that stand in more than one heading, once, each with its language. */
    private static void texts(
            XmlPen pen,
            String name,
            Item item,
            Function<HeadingRow, String> text,
            Function<HeadingRow, String> language)
            throws XMLStreamException {
        var told = item.headings().stream()
                .filter(heading -> text.apply(heading) != null)
                .map(heading -> new Told(text.apply(heading), language.apply(heading)))
                .distinct()
                .toList();
        for (var one : told) {
            Leaf.write(pen, name, one.text(), "xml:lang", one.language());
        }
    }

    private static void each(XmlPen pen, String name, Item item, Function<HeadingRow, String> text)
            throws XMLStreamException {
        for (var one : distinct(item, text).toList()) {
            Leaf.write(pen, name, one);
        }
    }

    private static Stream<String> distinct(Item item, Function<HeadingRow, String> text) {
        return item.headings().stream().map(text).filter(Objects::nonNull).distinct();
    }

    private static String written(Item item) {
        if (item.notBefore() == null) {
            return null;
        }
        return item.notBefore().equals(item.notAfter())
                ? item.notBefore().toString()
                : item.notBefore() + "/" + item.notAfter();
    }

    private record Told(String text, String language) {}
}
