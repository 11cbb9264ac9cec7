package org.nameh.interchange;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The letters of a TEI file: of one letter, of a corpus of them, or a list of letters after CMIF. Read as a stream. */
final class TeiRows implements Rows {

    /** What is opened to look for parts within; everything else is read whole, skipped and named, or both. */
    private static final Set<String> OPENED = Set.of(
            "teiCorpus",
            "teiHeader",
            "fileDesc",
            "profileDesc",
            "titleStmt",
            "langUsage",
            "textClass",
            "particDesc",
            "listPerson",
            "listOrg");

    private static final Set<String> OF_EVERY_EXPORT = Set.of("publicationStmt", "sourceDesc", "encodingDesc");

    private final String source;
    private final Vocabulary vocabulary;
    private final String languageElse;
    private final Queue<Incoming> found = new ArrayDeque<>();
    private final Deque<String> path = new ArrayDeque<>();
    private XMLStreamReader xml;
    private TeiLetter letter;
    private boolean begun;
    private boolean ended;
    private int letters;

    TeiRows(InputStream file, String source, Vocabulary vocabulary, String languageElse) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.languageElse = languageElse;
        try {
            xml = SafeXml.open(file);
        } catch (XMLStreamException broken) {
            refuse(Remark.BROKEN, broken.getMessage());
        }
    }

    @Override
    public boolean hasNext() {
        while (found.isEmpty() && !ended) {
            advance();
        }
        return !found.isEmpty();
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.remove();
    }

    private void advance() {
        try {
            step(xml.next());
        } catch (XMLStreamException broken) {
            refuse(broken.getMessage().contains("beyond measure") ? Remark.TOO_DEEP : Remark.BROKEN, where(broken));
        }
    }

    private static String where(XMLStreamException broken) {
        return Optional.ofNullable(broken.getLocation())
                .map(place -> place.getLineNumber() + ":" + place.getColumnNumber() + " " + broken.getMessage())
                .orElse(broken.getMessage());
    }

    private void step(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD -> refuse(Remark.DOCTYPE, "");
            case XMLStreamConstants.START_ELEMENT -> begin(Element.nameOf(xml));
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.ENTITY_REFERENCE -> refuse(Remark.BROKEN, "&" + xml.getLocalName() + ";");
            case XMLStreamConstants.END_DOCUMENT -> ended = true;
            default -> {
                /* comments, instructions and space between elements say nothing of a letter */
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (!begun && !name.equals("TEI") && !name.equals("TEI.2") && !name.equals("teiCorpus")) {
            refuse(Remark.NOT_TEI, name);
            return;
        }
        begun = true;
        if (name.equals("TEI") || name.equals("TEI.2")) {
            letter = new TeiLetter(place(), id(), vocabulary, languageElse, found::add);
            letters++;
            path.push(name);
        } else if (letter == null) {
            beforeLetters(name);
        } else if (OPENED.contains(name)) {
            path.push(name);
        } else {
            part(name);
        }
    }

    private String place() {
        return path.isEmpty() ? source : source + "#" + (letters + 1);
    }

    private String id() {
        return xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
    }

    private void beforeLetters(String name) throws XMLStreamException {
        if (name.equals("teiCorpus")) {
            path.push(name);
        } else {
            Element.read(xml); // the header of a corpus speaks of the corpus
        }
    }

    private void part(String name) throws XMLStreamException {
        if (name.equals("text")) {
            letter.text(BodyText.read(xml));
            return;
        }
        var element = Element.read(xml);
        switch (name) {
            case "correspDesc" -> letter.describe(element);
            case "title" -> letter.title(element);
            case "abstract" -> letter.summary(element);
            case "language" -> letter.tongue(element);
            case "keywords" -> letter.keywords(element);
            case "person", "org" -> letter.person(element);
            default -> unread(element);
        }
    }

    private void unread(Element element) {
        var isOwn = OF_EVERY_EXPORT.contains(element.name())
                && element.attribute("n").filter("nameh"::equals).isPresent();
        if (!isOwn) {
            element.unread(path.peek().equals("TEI") ? "" : path.peek() + "/", letter::unread);
        }
    }

    private void end() {
        var closed = path.pop();
        if (closed.startsWith("TEI")) {
            letter.end();
            letter = null;
        }
    }

    private void refuse(Remark remark, String detail) {
        var refused = new Gathering(place());
        refused.say(remark, detail);
        found.add(refused.done(languageElse));
        ended = true;
    }

    @Override
    public void close() {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException late) {
            throw new IllegalStateException(late);
        }
    }
}
