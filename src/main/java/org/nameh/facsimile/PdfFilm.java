package org.nameh.facsimile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF, opened and found harmless; each page is drawn into a picture. */
final class PdfFilm implements Film {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfFilm(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    static PdfFilm open(Path content) throws IOException {
        var document = load(content);
        try {
            if (document.isEncrypted()) {
                throw new ScanRefused("scan.refused.password");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new ScanRefused("scan.refused.pages", MOST_PAGES);
            }
            PdfInspection.of(document);
            return new PdfFilm(document);
        } catch (ScanRefused refused) {
            document.close();
            throw refused;
        }
    }

    private static PDDocument load(Path content) throws IOException {
        try {
            return Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new ScanRefused("scan.refused.password");
        }
    }

    /** How many pages can be reached; at least one. */
    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage page(int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        var longest = Math.max(box.getWidth(), box.getHeight());
        return renderer.renderImage(index, SCREEN / longest, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
