package org.nameh.facsimile;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** A file opened for developing: pages that can be looked at one after another. */
interface Film extends Closeable {

    /** The most pixels that a picture may hold. */
    long MOST_PIXELS = 40_000_000;

    /** The most pages that a file may hold. */
    int MOST_PAGES = 60;

    /** The longer side of the picture of a page on a screen, in pixels. */
    int SCREEN = 2200;

    /** Opens a file, reading no more than its head. @throws ScanRefused if it holds too much, or what no scan holds */
    static Film open(ReceivedFile file) throws IOException {
        var film = file.type() == ScanType.PDF ? PdfFilm.open(file.content()) : PictureFilm.open(file);
        if (film.pages() > MOST_PAGES) {
            film.close();
            throw new ScanRefused("scan.refused.pages", MOST_PAGES);
        }
        return film;
    }

    /** How many pages it holds. */
    int pages();

    /** A page by its index from 0, upright, at least as large as a screen needs it where the file has so much. */
    BufferedImage page(int index) throws IOException;
}
