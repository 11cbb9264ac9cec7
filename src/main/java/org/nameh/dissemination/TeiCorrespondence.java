package org.nameh.dissemination;

import static java.util.Locale.ROOT;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.XmlPen;
import org.nameh.readingroom.Item;

/** Who wrote to whom, where and when, as TEI describes correspondence ({@code correspDesc}) and CMIF lists it. */
public final class TeiCorrespondence {

    /** What CMIF writes for a name that is not known or not told. */
    private static final String UNKNOWN = "Unknown";

    private TeiCorrespondence() {}

    /** Writes the description of the correspondence of a letter, as CMIF lists it: who wrote to whom. */
    public static void write(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        open(pen, letter, imprint);
        actions(pen, letter);
        pen.close();
    }

    /** The same with the letters of which it is the answer, and the like. */
    static void describe(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        open(pen, letter, imprint);
        actions(pen, letter);
        context(pen, letter, imprint);
        pen.close();
    }

    private static void open(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        pen.open("correspDesc", "ref", imprint.letter(letter.publicId()), "type", letter.kind());
    }

    private static void actions(XmlPen pen, Item letter) throws XMLStreamException {
        pen.open("correspAction", "type", "sent");
        name(pen, letter, "sender", Wording.senders(letter));
        each(pen, "placeName", Wording.places(letter));
        date(pen, letter);
        pen.close();
        pen.open("correspAction", "type", "received");
        name(pen, letter, "addressee", Wording.addressees(letter));
        pen.close();
    }

    /** The letters of the same correspondence. */
    private static void context(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        if (letter.bound().isEmpty()) {
            return;
        }
        pen.open("correspContext");
        for (var one : letter.bound()) {
            pen.empty(
                    "ref",
                    "type",
                    Correspondence.tei(one.as()),
                    "subtype",
                    Correspondence.term(one.as()),
                    "target",
                    imprint.letter(one.publicId()));
        }
        pen.close();
    }

    /** One name, since several would be several people; its other forms are among the people. */
    private static void name(XmlPen pen, Item letter, String role, List<Wording> forms) throws XMLStreamException {
        if (forms.isEmpty()) {
            pen.element("persName", UNKNOWN);
        } else {
            var first = forms.get(0);
            pen.element("persName", first.text(), "xml:lang", first.language(), "corresp", "#" + Tei.id(letter, role));
        }
    }

    private static void each(XmlPen pen, String element, List<Wording> wordings) throws XMLStreamException {
        for (var wording : wordings) {
            pen.element(element, wording.text(), "xml:lang", wording.language());
        }
    }

    private static void date(XmlPen pen, Item letter) throws XMLStreamException {
        var date = WrittenDate.of(letter);
        var words = date.words();
        if (words.isEmpty()) {
            return;
        }
        var one = date.isOneDay();
        var calendar = date.calendar() == null ? null : "#" + calendarId(letter);
        pen.element(
                "date",
                words.get(),
                "when",
                one ? date.notBefore().toString() : null,
                "notBefore",
                one || !date.isKnown() ? null : date.notBefore().toString(),
                "notAfter",
                one || !date.isKnown() ? null : date.notAfter().toString(),
                "calendar",
                calendar);
    }

    private static String calendarId(Item letter) {
        return Tei.id(letter, word(letter.calendar()));
    }

    private static String word(CalendarSystem calendar) {
        return calendar.name().toLowerCase(ROOT).replace('_', '-');
    }

    /** The calendar in which it is dated, if any. */
    static void calendar(XmlPen pen, Item letter) throws XMLStreamException {
        if (letter.calendar() != null && WrittenDate.of(letter).words().isPresent()) {
            pen.open("calendarDesc").open("calendar", "xml:id", calendarId(letter));
            pen.element("p", word(letter.calendar())).close().close();
        }
    }

    /** Sender and addressee with all forms of their names that are published. */
    static void people(XmlPen pen, Item letter) throws XMLStreamException {
        var sender = Wording.senders(letter);
        var addressee = Wording.addressees(letter);
        if (!sender.isEmpty() || !addressee.isEmpty()) {
            pen.open("particDesc").open("listPerson");
            person(pen, letter, "sender", sender);
            person(pen, letter, "addressee", addressee);
            pen.close().close();
        }
    }

    private static void person(XmlPen pen, Item letter, String role, List<Wording> forms) throws XMLStreamException {
        if (!forms.isEmpty()) {
            pen.open("person", "xml:id", Tei.id(letter, role), "role", role);
            each(pen, "persName", forms);
            pen.close();
        }
    }
}
