package org.nameh.interchange;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.nameh.platform.XmlPen;

/** Writes letters as one TEI corpus (TEI P5), with all that the house knows of each. */
final class TeiExport implements Export {

    static final String TEI = "http://www.tei-c.org/ns/1.0";

    private final XmlPen pen;
    private final String day;

    /** Begins the corpus; the day is that of the export (ISO 8601). */
    TeiExport(OutputStream out, String day) {
        this.day = day;
        try {
            this.pen = XmlPen.to(out);
            pen.document();
            pen.open("teiCorpus", "xmlns", TEI);
            header("Register of the house");
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void header(String title) throws XMLStreamException {
        pen.open("teiHeader").open("fileDesc");
        pen.open("titleStmt").element("title", title).close();
        about();
        pen.close().close();
    }

    /** What every header needs. */
    private void about() throws XMLStreamException {
        pen.open("publicationStmt", "n", "nameh").element("publisher", "Nameh");
        pen.empty("date", "when", day);
        pen.open("availability").element("p", "For the house alone.").close().close();
        pen.open("sourceDesc", "n", "nameh")
                .element("p", "The register of the house.")
                .close();
    }

    @Override
    public void write(Sheet letter) {
        try {
            pen.open("TEI");
            pen.open("teiHeader").open("fileDesc");
            TeiHead.titles(pen, letter);
            about();
            pen.close();
            TeiHead.profile(pen, letter);
            pen.close();
            TeiHead.text(pen, letter.draft());
            pen.close();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            pen.close();
            pen.end();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }
}
