package org.nameh.interchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nameh.platform.Language;

/** The words of a TEI text: all that stands in its body, in the order in which it stands; translations apart where they say so. */
final class BodyText {

    private static final int DEEPEST = 500;

    private static final Set<String> BLOCKS =
            Set.of(("p ab head opener closer postscript lg list div signed salute dateline trailer "
                            + "floatingText epigraph argument table address sp byline")
                    .split(" "));

    private static final Set<String> LINES = Set.of("l", "lb", "addrLine", "item", "row");

    /** The brackets in which editors put what is not of the writer, or was struck out (Leiden conventions). */
    private static final Map<String, String> BRACKETS = Map.of("note", "[]", "gap", "[]", "del", "⟦⟧");

    private static final Set<String> PLAIN = Set.of("body", "text", "lb", "div1", "div2");

    private final Deque<Frame> open = new ArrayDeque<>();
    private final TextPen original = new TextPen();
    private final Map<String, TextPen> translations = new LinkedHashMap<>();
    private final Map<String, Integer> markup = new TreeMap<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Set<String> beside = new LinkedHashSet<>();
    private String language;
    private int bodies;
    private int chars;
    private int hyphens;
    private boolean inWord;

    /** The text that the reader has just begun. */
    static BodyText read(XMLStreamReader xml) throws XMLStreamException {
        var text = new BodyText();
        text.begin(xml);
        while (!text.open.isEmpty()) {
            text.follow(xml, xml.next());
        }
        return text;
    }

    private void follow(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end();
        } else if (xml.isCharacters()) {
            characters(xml.getText());
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("unknown entity " + xml.getLocalName(), xml.getLocation());
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        if (open.size() > DEEPEST) {
            throw new XMLStreamException("beyond measure", xml.getLocation());
        }
        var name = Element.nameOf(xml);
        var tongue = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        var space = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "space");
        var outer = open.peek();
        var preserved = space == null ? outer != null && outer.preserved : space.equals("preserve");
        var pen = outer == null ? original : outer.pen;
        if (name.equals("body")) {
            bodies++;
        }
        if ((name.equals("text") || name.equals("body")) && tongue != null) {
            language = tongue;
        }
        TextPen.Bracket bracket = null;
        if (bodies > 0) {
            pen = within(xml, name, tongue, pen);
            pause(xml, name, pen, preserved);
            bracket = bracket(name, pen, preserved);
        }
        open.push(new Frame(name, pen, preserved, bracket));
    }

    private static TextPen.Bracket bracket(String name, TextPen pen, boolean preserved) {
        if (name.equals("space") || name.equals("note")) {
            pen.write(" ", preserved);
        }
        return BRACKETS.containsKey(name) ? pen.open(BRACKETS.get(name).charAt(0)) : null;
    }

    private TextPen within(XMLStreamReader xml, String name, String tongue, TextPen pen) {
        var type = xml.getAttributeValue(null, "type");
        var atTop = name.equals("div") && open.peek().name.equals("body");
        if (atTop && "translation".equals(type) && tongue != null) {
            return Languages.find(tongue)
                    .map(Language::code)
                    .map(code -> translations.computeIfAbsent(code, any -> new TextPen()))
                    .orElse(pen);
        }
        if (atTop && type != null) {
            parts.add(type);
            if (tongue != null && language == null) {
                language = tongue;
            }
        }
        if (!PLAIN.contains(name) && !BLOCKS.contains(name)) {
            markup.merge(name, 1, Integer::sum);
        }
        return pen;
    }

    private void pause(XMLStreamReader xml, String name, TextPen pen, boolean preserved) {
        if (BLOCKS.contains(name)) {
            pen.paragraph(preserved);
        } else if (name.equals("lb") && "no".equals(xml.getAttributeValue(null, "break"))) {
            hyphens += pen.join() ? 1 : 0;
        } else if (LINES.contains(name)) {
            pen.line(preserved);
        }
    }

    private void end() {
        var closed = open.pop();
        if (closed.name.equals("body")) {
            bodies--;
        }
        if (closed.bracket != null) {
            closed.pen.write(closed.name.equals("gap") && closed.pen.isBare(closed.bracket) ? "…" : "", false);
            closed.pen.close(closed.bracket, BRACKETS.get(closed.name).charAt(1));
        }
        if (bodies > 0 && BLOCKS.contains(closed.name) && !closed.preserved) {
            closed.pen.paragraph(false);
        }
    }

    private void characters(String characters) {
        var here = open.peek();
        if (bodies > 0) {
            count(characters);
            here.pen.write(characters, here.preserved);
        } else if (!characters.isBlank()) {
            var names = open.stream().map(Frame::name).toList();
            beside.add("text/" + (names.size() > 1 ? names.get(names.size() - 2) : ""));
        }
    }

    /** Counts as if all white space were one space, and none around. */
    private void count(String characters) {
        for (var place = 0; place < characters.length(); place++) {
            var character = characters.charAt(place);
            if (isSpace(character)) {
                inWord = false;
            } else {
                chars += Character.isLowSurrogate(character) ? 0 : inWord || chars == 0 ? 1 : 2;
                inWord = true;
            }
        }
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }

    /** Hands over to a letter what was read, and says what was not kept. */
    void tell(Gathering letter) {
        letter.text = original.toString();
        translations.forEach((code, pen) -> letter.translations.put(code, pen.toString()));
        letter.bodyChars = chars;
        if (parts.size() > 1) {
            letter.say(Remark.PARTS, String.join(", ", parts));
        }
        if (!markup.isEmpty()) {
            letter.say(
                    Remark.MARKUP,
                    markup.entrySet().stream()
                            .map(one -> one.getKey() + " ×" + one.getValue())
                            .collect(Collectors.joining(", ")));
        }
        if (hyphens > 0) {
            letter.say(Remark.HYPHENS, String.valueOf(hyphens));
        }
        if (!beside.isEmpty()) {
            letter.say(Remark.UNREAD, String.join(", ", beside));
        }
    }

    String language() {
        return language;
    }

    boolean isEmpty() {
        return chars == 0;
    }

    private record Frame(String name, TextPen pen, boolean preserved, TextPen.Bracket bracket) {}
}
