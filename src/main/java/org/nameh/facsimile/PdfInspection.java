package org.nameh.facsimile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks at every object of a PDF, wherever it hangs: scripts, actions that start something, files within the file, pictures
 * too large to draw or packed in a way that would be drawn as a blank page, and streams that unpack to much more than a scan holds.
 */
final class PdfInspection {

    private static final int DEEPEST = 60;
    private static final long MOST_UNPACKED = 100_000_000;

    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "EF", "EmbeddedFiles", "RichMediaContent", "XFA");
    private static final Set<String> ACTIVE_NAMES =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "EmbeddedFile", "FileAttachment", "RichMedia");
    private static final Set<COSName> NOT_DRAWN = Set.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE);
    private static final Set<COSName> UNPACKING = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private PdfInspection() {}

    /** Looks at a document. @throws ScanRefused if it holds what no scan needs, or no page */
    static void of(PDDocument document) throws IOException {
        var all = document.getDocument();
        if (document.getNumberOfPages() < 1) {
            throw new ScanRefused("scan.refused.broken");
        }
        inspect(all.getTrailer(), 0);
        for (var key : Set.copyOf(all.getXrefTable().keySet())) {
            inspect(all.getObjectFromPool(key).getObject(), 0);
        }
    }

    private static void inspect(COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new ScanRefused("scan.refused.broken");
        }
        if (object instanceof COSStream stream) {
            inspectStream(stream);
        }
        if (object instanceof COSDictionary dictionary) {
            inspectEntries(dictionary, depth);
        } else if (object instanceof COSArray array) {
            for (var index = 0; index < array.size(); index++) {
                inspect(direct(array.get(index)), depth + 1);
            }
        }
    }

    private static void inspectEntries(COSDictionary dictionary, int depth) throws IOException {
        for (var entry : dictionary.entrySet()) {
            var active = ACTIVE_KEYS.contains(entry.getKey().getName())
                    || entry.getValue() instanceof COSName name && ACTIVE_NAMES.contains(name.getName());
            if (active) {
                throw new ScanRefused("scan.refused.active");
            }
            inspect(direct(entry.getValue()), depth + 1);
        }
    }

    /** What stands here itself; what is only referred to is looked at in its own turn. */
    private static COSBase direct(COSBase value) {
        return value instanceof COSObject ? null : value;
    }

    private static void inspectStream(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            var pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
            if (pixels > Film.MOST_PIXELS) {
                throw new ScanRefused("scan.refused.pixels");
            }
        }
        var filters = stream.getFilters();
        if (filters instanceof COSName single) {
            inspectFilter(stream, single, 0, 1);
        } else if (filters instanceof COSArray chain) {
            for (var index = 0; index < chain.size(); index++) {
                inspectFilter(stream, (COSName) chain.getObject(index), index, chain.size());
            }
        }
    }

    private static void inspectFilter(COSStream stream, COSName filter, int index, int all) throws IOException {
        if (NOT_DRAWN.contains(filter)) {
            throw new ScanRefused("scan.refused.packing");
        }
        if (UNPACKING.contains(filter)) {
            if (index > 0 && all > 1 && stream.getLength() > MOST_UNPACKED / 1000) {
                throw new ScanRefused("scan.refused.packing");
            }
            try (var packed = stream.createRawInputStream()) {
                unpack(stream, filter, index, packed);
            }
        }
    }

    private static void unpack(COSStream stream, COSName filter, int index, InputStream packed) throws IOException {
        if (index == 0) {
            FilterFactory.INSTANCE.getFilter(filter).decode(packed, new Measure(MOST_UNPACKED), stream, index);
        }
    }
}
