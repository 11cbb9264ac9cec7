package org.nameh.readingroom.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.nameh.platform.Language;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.ReadingPage;
import org.nameh.readingroom.Stretch;

/**
 * The paragraphs of a letter {@code of} a reading page, each beside its translation; each gap says in the {@code language} of the
 * page why it is there, and leads to where that is explained. Written without components of their own: a letter has hundreds of
 * stretches, and every reader of every letter would pay for theirs.
 */
@FacesComponent(Paragraphs.TYPE)
public class Paragraphs extends UIComponentBase {

    static final String TYPE = "org.nameh.Paragraphs";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var open = (ReadingPage) getAttributes().get("of");
        var writer = context.getResponseWriter();
        for (var pair : open.pairs()) {
            writer.startElement("div", this);
            writer.writeAttribute("class", "pair", null);
            if (pair.original() != null) {
                write(writer, pair.original(), open.original().language());
            }
            if (pair.translation() != null) {
                write(writer, pair.translation(), open.translation().language());
            }
            writer.endElement("div");
        }
    }

    private void write(ResponseWriter writer, List<Stretch> paragraph, String language) throws IOException {
        writer.startElement("p", this);
        in(writer, language);
        for (var stretch : paragraph) {
            if (stretch.gap() == null) {
                writer.writeText(stretch.text(), null);
            } else {
                write(writer, stretch.gap());
            }
        }
        writer.endElement("p");
    }

    private void write(ResponseWriter writer, Gap gap) throws IOException {
        var reader = (Language) getAttributes().get("language");
        var words = ResourceBundle.getBundle("messages", reader.locale());
        writer.startElement("a", this);
        writer.writeAttribute("class", "redaction", null);
        writer.writeAttribute("href", "#withheld-" + gap.getAnchor(), null);
        in(writer, reader.code());
        writer.writeAttribute("title", words.getString(gap.getKey() + ".why"), null);
        writer.writeText(words.getString(gap.getKey()), null);
        writer.endElement("a");
    }

    private static void in(ResponseWriter writer, String language) throws IOException {
        writer.writeAttribute("lang", language, null);
        writer.writeAttribute(
                "dir", Language.find(language).map(Language::direction).orElse("auto"), null);
    }
}
