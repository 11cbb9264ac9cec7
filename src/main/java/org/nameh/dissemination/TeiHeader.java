package org.nameh.dissemination;

import static java.util.Locale.ROOT;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.nameh.platform.Language;
import org.nameh.platform.XmlPen;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.Theme;

/** The header of a letter in TEI: what it is, who publishes it on what terms, and how its text is to be read. */
final class TeiHeader {

    private static final String LANG = "xml:lang";

    private static final String SOURCE = "A letter of which the archive holds the original, a copy or a scan.";

    private static final String PRINCIPLES =
            "The text stands as it was written. A passage that the editors withhold is a gap of reason “redacted”, whatever its "
                    + "length; “ana” says why. Paragraphs of translations correspond to those of the original.";

    private TeiHeader() {}

    static void write(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        pen.open("teiHeader", LANG, "en");
        pen.open("fileDesc");
        titles(pen, letter);
        publication(pen, letter, imprint);
        pen.open("sourceDesc").element("p", SOURCE).close();
        pen.close();
        encoding(pen, letter);
        profile(pen, letter, imprint);
        changes(pen, letter, imprint);
        pen.close();
    }

    private static void titles(XmlPen pen, Item letter) throws XMLStreamException {
        pen.open("titleStmt");
        var titles = Wording.titles(letter);
        if (titles.isEmpty()) {
            var supplied = Wording.supplied(Wording.kind(letter, Language.EN), Language.EN);
            pen.element("title", supplied.text(), LANG, supplied.language(), "type", "supplied");
        }
        each(pen, "title", titles);
        each(pen, "author", Wording.senders(letter).stream().limit(1).toList());
        pen.open("respStmt").element("resp", "Published by").element("orgName", Imprint.name(Language.EN));
        pen.close().close();
    }

    private static void each(XmlPen pen, String element, List<Wording> wordings) throws XMLStreamException {
        for (var wording : wordings) {
            pen.element(element, wording.text(), LANG, wording.language());
        }
    }

    private static void publication(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        pen.open("publicationStmt").element("publisher", Imprint.name(Language.EN));
        pen.element("idno", imprint.letter(letter.publicId()), "type", "URL");
        pen.element("idno", letter.publicId(), "type", "public-id");
        pen.open("availability");
        terms(pen, imprint);
        pen.close();
        var day = imprint.day(letter.visibleFrom()).toString();
        pen.element("date", day, "when", day).close();
    }

    private static void terms(XmlPen pen, Imprint imprint) throws XMLStreamException {
        if (imprint.licensed().isPresent()) {
            pen.open("licence", "target", imprint.licence());
        }
        for (var reader : Language.ofThePages()) {
            pen.element("p", Imprint.text("readingroom.footer", reader), LANG, reader.code());
        }
        if (imprint.licensed().isPresent()) {
            pen.close();
        }
    }

    private static void encoding(XmlPen pen, Item letter) throws XMLStreamException {
        pen.open("encodingDesc");
        pen.open("editorialDecl").element("p", PRINCIPLES).close();
        pen.open("classDecl").open("taxonomy", "xml:id", Tei.id(letter, "kind"));
        pen.open("category", "xml:id", kind(letter));
        each(pen, "catDesc", Wording.kinds(letter));
        pen.close().close();
        themes(pen, letter);
        pen.open("taxonomy", "xml:id", Tei.id(letter, "withheld"));
        for (var gap : Gap.values()) {
            pen.open("category", "xml:id", withheld(letter, gap));
            for (var reader : Language.ofThePages()) {
                pen.element("catDesc", Imprint.text(gap.getKey() + ".why", reader), LANG, reader.code());
            }
            pen.close();
        }
        pen.close().close().close();
    }

    private static void themes(XmlPen pen, Item letter) throws XMLStreamException {
        if (letter.themes().isEmpty()) {
            return;
        }
        pen.open("taxonomy", "xml:id", Tei.id(letter, "theme"));
        for (var theme : letter.themes()) {
            pen.open("category", "xml:id", theme(letter, theme), "n", theme.code());
            each(pen, "catDesc", Wording.labels(theme));
            pen.close();
        }
        pen.close();
    }

    private static String theme(Item letter, Theme theme) {
        return Tei.id(letter, "theme-" + word(theme.code()));
    }

    private static void keywords(XmlPen pen, Item letter) throws XMLStreamException {
        if (letter.themes().isEmpty()) {
            return;
        }
        pen.open("keywords", "scheme", "#" + Tei.id(letter, "theme"));
        for (var theme : letter.themes()) {
            pen.element(
                    "term",
                    theme.labels().get(Language.EN.code()),
                    LANG,
                    Language.EN.code(),
                    "ref",
                    "#" + theme(letter, theme));
        }
        pen.close();
    }

    private static String kind(Item letter) {
        return Tei.id(letter, "kind-" + word(letter.kind()));
    }

    /** The id of a reason for which a passage is withheld. */
    static String withheld(Item letter, Gap gap) {
        return Tei.id(letter, "withheld-" + word(gap.name()));
    }

    private static String word(String constant) {
        return constant.toLowerCase(ROOT).replace('_', '-');
    }

    private static void profile(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        pen.open("profileDesc");
        for (var summary : Wording.summaries(letter)) {
            pen.open("abstract", LANG, summary.language())
                    .element("p", summary.text())
                    .close();
        }
        TeiCorrespondence.calendar(pen, letter);
        pen.open("langUsage");
        for (var text : letter.texts()) {
            var name = Language.find(text.language()).map(known -> known.nameIn(Language.EN));
            pen.element("language", name.orElse(text.language()), "ident", text.language());
        }
        pen.close().open("textClass");
        pen.empty("catRef", "scheme", "#" + Tei.id(letter, "kind"), "target", "#" + kind(letter));
        keywords(pen, letter);
        pen.close();
        TeiCorrespondence.people(pen, letter);
        TeiCorrespondence.describe(pen, letter, imprint);
        pen.close();
    }

    private static void changes(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        var notes = Wording.changes(letter);
        if (!notes.isEmpty()) {
            var day = imprint.day(letter.visibleFrom()).toString();
            pen.open("revisionDesc");
            for (var note : notes) {
                pen.element("change", note.text(), LANG, note.language(), "when", day);
            }
            pen.close();
        }
    }
}
