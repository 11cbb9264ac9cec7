package org.nameh.dissemination;

import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.XmlPen;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.Stretch;
import org.nameh.readingroom.TextRow;

/** The pages and texts of a letter in TEI. Paragraphs that stand side by side point to each other. */
final class TeiText {

    private TeiText() {}

    static void write(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        facsimile(pen, letter, imprint);
        pen.open("text").open("body");
        for (var text : letter.texts()) {
            text(pen, text, letter);
        }
        pen.close().close();
    }

    private static void facsimile(XmlPen pen, Item letter, Imprint imprint) throws XMLStreamException {
        if (letter.pages().isEmpty()) {
            return;
        }
        pen.open("facsimile");
        for (var page : letter.pages()) {
            pen.open("surface", "n", page.number().toString(), "xml:id", Tei.id(letter, "page-" + page.number()));
            pen.empty(
                    "graphic",
                    "url",
                    Pages.picture(letter, page, imprint),
                    "width",
                    page.width() + "px",
                    "height",
                    page.height() + "px",
                    "mimeType",
                    Pages.TYPE);
            pen.close();
        }
        pen.close();
    }

    private static void text(XmlPen pen, TextRow text, Item letter) throws XMLStreamException {
        var rightToLeft = Language.find(text.language())
                .map(Language::direction)
                .filter("rtl"::equals)
                .isPresent();
        pen.open(
                "div",
                "type",
                text.original() ? "original" : "translation",
                "xml:lang",
                text.language(),
                "style",
                rightToLeft ? "direction: rtl" : null);
        var paragraphs = Text.paragraphs(text.body());
        for (var place = 0; place < paragraphs.size(); place++) {
            pen.open("p", "xml:id", id(letter, text, place), "corresp", counterparts(letter, text, place));
            stretches(pen, paragraphs.get(place), letter, text.language());
            pen.close();
        }
        pen.close();
    }

    private static String id(Item letter, TextRow text, int place) {
        return Tei.id(letter, text.language() + "-" + (place + 1));
    }

    /** The paragraphs beside one: of the original those of all translations, of a translation that of the original. */
    private static String counterparts(Item letter, TextRow text, int place) {
        return letter.texts().stream()
                .filter(other -> other.original() != text.original())
                .filter(other -> place < Text.paragraphs(other.body()).size())
                .map(other -> "#" + id(letter, other, place))
                .collect(Collectors.joining(" "));
    }

    private static void stretches(XmlPen pen, String paragraph, Item letter, String language)
            throws XMLStreamException {
        for (var stretch : Stretch.of(paragraph)) {
            if (stretch.gap() == null) {
                pen.lines(stretch.text());
            } else {
                gap(pen, stretch.gap(), letter, language);
            }
        }
    }

    private static void gap(XmlPen pen, Gap gap, Item letter, String language) throws XMLStreamException {
        var told = Language.ofThePages(language).orElse(Language.EN);
        pen.open("gap", "reason", "redacted", "ana", "#" + TeiHeader.withheld(letter, gap));
        pen.element("desc", Imprint.text(gap.getKey(), told), "xml:lang", told.code());
        pen.close();
    }
}
