package org.nameh.interchange;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.nameh.letter.LetterDate;
import org.nameh.people.CorrespondentKind;
import org.nameh.platform.XmlPen;
import org.nameh.review.Draft;
import org.nameh.review.Heading;

/** Writes a letter into a TEI element: titles, description of the correspondence, text and translations. */
final class TeiHead {

    private static final String LANG = Element.LANG;

    private TeiHead() {}

    /** The title statement; a letter without a title has its number there, marked as none. */
    static void titles(XmlPen pen, Sheet letter) throws XMLStreamException {
        pen.open("titleStmt");
        var any = false;
        for (var heading : headings(letter).entrySet()) {
            any |= heading.getValue().title() != null;
            pen.element("title", heading.getValue().title(), LANG, heading.getKey());
        }
        if (!any) {
            pen.element("title", letter.number().toString(), "type", "nameh-none");
        }
        pen.close();
    }

    private static Map<String, Heading> headings(Sheet letter) {
        return letter.draft() == null ? Map.of() : letter.draft().headings();
    }

    /** The profile: who wrote to whom, when and where; languages, people, summaries. */
    static void profile(XmlPen pen, Sheet letter) throws XMLStreamException {
        pen.open("profileDesc");
        for (var heading : headings(letter).entrySet()) {
            if (heading.getValue().summary() != null) {
                pen.open("abstract", LANG, heading.getKey())
                        .element("p", heading.getValue().summary())
                        .close();
            }
        }
        pen.open("langUsage");
        for (var language : letter.description().languages()) {
            pen.empty("language", "ident", language);
        }
        pen.close();
        keywords(pen, letter);
        people(pen, letter);
        correspondence(pen, letter);
        pen.close();
    }

    private static void keywords(XmlPen pen, Sheet letter) throws XMLStreamException {
        if (letter.draft() != null && !letter.draft().themes().isEmpty()) {
            pen.open("textClass").open("keywords");
            for (var theme : letter.draft().themes()) {
                pen.element("term", theme);
            }
            pen.close().close();
        }
    }

    private static void people(XmlPen pen, Sheet letter) throws XMLStreamException {
        if (letter.sender() == null && letter.addressee() == null) {
            return;
        }
        pen.open("particDesc");
        for (var kind : CorrespondentKind.values()) {
            person(pen, letter.sender(), kind, "nameh-sender");
            person(pen, letter.addressee(), kind, "nameh-addressee");
        }
        pen.close();
    }

    private static void person(XmlPen pen, Named named, CorrespondentKind kind, String role) throws XMLStreamException {
        if (named == null || named.facts().kind() != kind) {
            return;
        }
        var body = kind == CorrespondentKind.BODY;
        pen.open(body ? "listOrg" : "listPerson").open(body ? "org" : "person", "role", role);
        for (var name : named.facts().names()) {
            pen.element(body ? "orgName" : "persName", name);
        }
        if (named.facts().particulars().yearOfBirth() != null) {
            pen.empty("birth", "when", named.facts().particulars().yearOfBirth().toString());
        }
        pen.element("note", named.facts().particulars().fatherName(), "type", "nameh-father");
        pen.element("note", named.facts().particulars().motherName(), "type", "nameh-mother");
        pen.close().close();
    }

    private static void correspondence(XmlPen pen, Sheet letter) throws XMLStreamException {
        var facts = letter.description();
        pen.open("correspDesc", "key", letter.number().toString());
        pen.open("correspAction", "type", "sent");
        name(pen, letter.sender());
        pen.element("placeName", facts.place());
        date(pen, facts.written());
        if (letter.sender() == null && facts.place() == null && facts.written() == null) {
            pen.empty("date");
        }
        pen.close();
        pen.open("correspAction", "type", "received");
        if (letter.addressee() == null) {
            pen.empty("date");
        }
        name(pen, letter.addressee());
        pen.close();
        notes(pen, letter);
        pen.close();
    }

    private static void name(XmlPen pen, Named named) throws XMLStreamException {
        if (named != null) {
            var body = named.facts().kind() == CorrespondentKind.BODY;
            pen.element(body ? "orgName" : "persName", named.name(), "key", named.key(), "ref", named.ref());
        }
    }

    private static void date(XmlPen pen, LetterDate date) throws XMLStreamException {
        if (date == null) {
            return;
        }
        if (date.notBefore() == null) {
            pen.element("date", date.asWritten(), "cert", "unknown");
        } else if (date.notBefore().equals(date.notAfter())) {
            pen.element(
                    "date",
                    date.asWritten(),
                    "when",
                    date.notBefore().toString(),
                    "calendar",
                    "#" + TeiDates.name(date.calendar()));
        } else {
            pen.element(
                    "date",
                    date.asWritten(),
                    "notBefore",
                    date.notBefore().toString(),
                    "notAfter",
                    date.notAfter().toString(),
                    "calendar",
                    "#" + TeiDates.name(date.calendar()));
        }
    }

    private static void notes(XmlPen pen, Sheet letter) throws XMLStreamException {
        var facts = letter.description();
        pen.element("note", facts.kind(), "type", TeiNotes.KIND);
        pen.element("note", facts.mode().name(), "type", TeiNotes.MODE);
        pen.element("note", facts.receivedOn().toString(), "type", TeiNotes.RECEIVED_ON);
        pen.element("note", facts.incipit(), "type", TeiNotes.FIRST_WORDS);
        pen.element("note", facts.note(), "type", TeiNotes.NOTE);
        for (var heading : headings(letter).entrySet()) {
            pen.element("note", heading.getValue().addressee(), "type", TeiNotes.ADDRESSEE, LANG, heading.getKey());
            pen.element("note", heading.getValue().place(), "type", TeiNotes.PLACE, LANG, heading.getKey());
        }
        if (letter.draft() != null) {
            for (var one : letter.draft().redactions()) {
                pen.element(
                        "note",
                        one.passage(),
                        "type",
                        TeiNotes.REDACTION,
                        "subtype",
                        one.ground().name(),
                        LANG,
                        one.language());
            }
            for (var one : letter.draft().mentions()) {
                pen.element(
                        "note",
                        one.name(),
                        "type",
                        TeiNotes.MENTION,
                        "subtype",
                        one.decision().name());
            }
        }
    }

    /** The text as written, and its translations. */
    static void text(XmlPen pen, Draft draft) throws XMLStreamException {
        pen.open("text", LANG, draft == null ? null : draft.language()).open("body");
        if (draft == null
                || draft.transcription().isEmpty() && draft.translations().isEmpty()) {
            pen.empty("p");
        } else {
            part(pen, "transcription", draft.language(), draft.transcription());
            for (var translation : draft.translations().entrySet()) {
                part(pen, "translation", translation.getKey(), translation.getValue());
            }
        }
        pen.close().close();
    }

    private static void part(XmlPen pen, String type, String language, String text) throws XMLStreamException {
        pen.open("div", "type", type, LANG, language);
        for (var paragraph : text.split("\n\n", -1)) {
            pen.paragraph(paragraph);
        }
        pen.close();
    }
}
