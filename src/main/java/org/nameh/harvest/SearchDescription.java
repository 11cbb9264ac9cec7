package org.nameh.harvest;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;
import org.nameh.platform.XmlPen;

/** What a browser needs to search here from its own bar (OpenSearch 1.1). */
public final class SearchDescription {

    /** Its media type. */
    public static final String TYPE = "application/opensearchdescription+xml";

    private SearchDescription() {}

    /** The description for readers of a language of the pages, which stands at a path. */
    public static byte[] in(Language reader, String path) throws XMLStreamException {
        var words = new Words(reader);
        var out = new ByteArrayOutputStream();
        var pen = XmlPen.to(out);
        pen.document();
        pen.open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/", "xml:lang", reader.code());
        Leaf.write(pen, "ShortName", words.house());
        Leaf.write(pen, "Description", words.text("readingroom.home"));
        pen.empty("Url", "type", "text/html", "template", Where.list(reader) + "?q={searchTerms}");
        pen.empty("Url", "type", TYPE, "rel", "self", "template", HouseAddress.of(path));
        Leaf.write(pen, "Image", HouseAddress.of("/resources/icon.svg"), "type", "image/svg+xml");
        Leaf.write(pen, "Language", reader.code());
        pen.close().end();
        return out.toByteArray();
    }
}
