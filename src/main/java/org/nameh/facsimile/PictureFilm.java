package org.nameh.facsimile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture file, opened: one page, or several in a TIFF. */
final class PictureFilm implements Film {

    /** What is larger is read at every second pixel: a screen needs no more, and memory is short. */
    private static final long READ_WHOLE = 13_000_000;

    /** The JDK's decoder fills up what is missing with grey, and only warns of it. */
    private static final Pattern CUT_OFF = Pattern.compile("(?i)premature end|EOI marker|truncated");

    private final ImageInputStream input;
    private final ImageReader reader;
    private final ScanType type;
    private final int pages;

    private PictureFilm(ImageInputStream input, ScanType type) throws IOException {
        this.input = input;
        this.type = type;
        this.reader = Codecs.reader(type);
        reader.setInput(input, false, true);
        reader.addIIOReadWarningListener((source, warning) -> refuseCutOff(warning));
        this.pages = type == ScanType.TIFF ? reader.getNumImages(true) : 1;
    }

    static PictureFilm open(ReceivedFile file) throws IOException {
        var input = ImageIO.createImageInputStream(file.content().toFile());
        PictureFilm film = null;
        try {
            film = new PictureFilm(input, file.type());
            return film;
        } finally {
            if (film == null) {
                input.close();
            }
        }
    }

    private static void refuseCutOff(String warning) {
        if (CUT_OFF.matcher(warning).find()) {
            throw new ScanRefused("scan.refused.broken");
        }
    }

    @Override
    public int pages() {
        return pages;
    }

    /** The page, once its pixels are counted: the head of a file of some kilobytes can promise gigabytes. */
    @Override
    public BufferedImage page(int index) throws IOException {
        var pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        if (pixels > MOST_PIXELS) {
            throw new ScanRefused("scan.refused.pixels");
        }
        var picture = Print.scaled(reader.read(index, sparing(pixels)), SCREEN);
        return Orientation.of(input, type, index).upright(picture);
    }

    private ImageReadParam sparing(long pixels) {
        var how = reader.getDefaultReadParam();
        if (pixels > READ_WHOLE) {
            how.setSourceSubsampling(2, 2, 0, 0);
        }
        return how;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
