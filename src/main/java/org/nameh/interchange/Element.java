package org.nameh.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A small part of an XML file, which remembers what of it was read: what was not can be named. Namespaces are not told apart. */
final class Element {

    static final String LANG = "xml:lang";

    private static final int DEEPEST = 200;
    private static final int MOST = 5_000_000;

    private static final Set<String> TELLS_NOTHING =
            Set.of("type", "subtype", "xml:id", "xml:space", LANG, "role", "level");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();
    private final Set<String> readAttributes = new HashSet<>();
    private boolean met;
    private boolean textRead;

    private Element(XMLStreamReader xml) {
        name = nameOf(xml);
        for (var place = 0; place < xml.getAttributeCount(); place++) {
            attributes.put(attributeName(xml, place), xml.getAttributeValue(place));
        }
    }

    static String nameOf(XMLStreamReader xml) {
        var prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() || prefix.equals("tei")
                ? xml.getLocalName()
                : prefix + ":" + xml.getLocalName();
    }

    private static String attributeName(XMLStreamReader xml, int place) {
        var prefix = xml.getAttributePrefix(place);
        var local = xml.getAttributeLocalName(place);
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The element that the reader has just begun, whole. */
    static Element read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0, new int[1]);
    }

    private static Element read(XMLStreamReader xml, int depth, int[] size) throws XMLStreamException {
        if (depth > DEEPEST || size[0] > MOST) {
            throw new XMLStreamException("beyond measure", xml.getLocation());
        }
        var element = new Element(xml);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("unknown entity " + xml.getLocalName(), xml.getLocation());
            }
            if (xml.isStartElement()) {
                size[0]++;
                element.content.add(read(xml, depth + 1, size));
            } else if (xml.isCharacters()) {
                size[0] += xml.getTextLength();
                element.content.add(xml.getText());
            }
        }
        return element;
    }

    String name() {
        return name;
    }

    /** The value of an attribute, if it says anything. */
    Optional<String> attribute(String wanted) {
        met = true;
        readAttributes.add(wanted);
        return Optional.ofNullable(attributes.get(wanted)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The children of some names, in their order. */
    List<Element> children(String... wanted) {
        met = true;
        var found = elements()
                .filter(child -> Arrays.asList(wanted).contains(child.name))
                .toList();
        found.forEach(child -> child.met = true);
        return found;
    }

    private Stream<Element> elements() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** All text within, white space folded unless it says that it is to be preserved; empty if there is none. */
    String text() {
        var raw = new StringBuilder();
        collect(raw);
        return "preserve".equals(attributes.get("xml:space"))
                ? raw.toString()
                : raw.toString().replaceAll("\\s+", " ").strip();
    }

    private void collect(StringBuilder raw) {
        met = true;
        textRead = true;
        for (var part : content) {
            if (part instanceof Element child) {
                if (child.name.equals("lb")) {
                    raw.append('\n');
                }
                child.collect(raw);
            } else {
                raw.append(part);
            }
        }
    }

    /** Names all that was not read, by its path. */
    void unread(String path, Consumer<String> sink) {
        var here = path + name + attribute("type").map(type -> "[" + type + "]").orElse("");
        if (!met || !textRead && hasOwnText()) {
            if (saysAnything()) {
                sink.accept(here);
            }
            return;
        }
        attributes.keySet().stream()
                .filter(one -> !readAttributes.contains(one) && !TELLS_NOTHING.contains(one))
                .forEach(one -> sink.accept(here + "/@" + one));
        elements().forEach(child -> child.unread(here + "/", sink));
    }

    private boolean hasOwnText() {
        return content.stream().anyMatch(part -> part instanceof String text && !text.isBlank());
    }

    private boolean saysAnything() {
        return hasOwnText()
                || attributes.keySet().stream().anyMatch(one -> !TELLS_NOTHING.contains(one))
                || elements().anyMatch(Element::saysAnything);
    }
}
