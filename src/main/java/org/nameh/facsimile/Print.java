package org.nameh.facsimile;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/** A picture of a leaf made anew from its pixels, as a JPEG: nothing else of the file it came from is in it. */
record Print(int width, int height, byte[] content) {

    private static final double QUALITY = 0.82;

    /** The print of a picture. */
    static Print of(BufferedImage picture) {
        try (var content = new ByteArrayOutputStream()) {
            Thumbnails.of(picture)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(content);
            return new Print(picture.getWidth(), picture.getHeight(), content.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The same print, turned clockwise by 0, 90, 180 or 270 degrees. */
    Print turned(int degrees) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(content));
            return of(Orientation.turned(degrees).upright(picture));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** A picture in plain RGB on white, the longer side of at most so many pixels. */
    static BufferedImage scaled(BufferedImage picture, int longest) throws IOException {
        var scale = Math.min(1.0, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var small = scale == 1.0
                ? picture
                : Thumbnails.of(picture).forceSize(width, height).asBufferedImage();
        return flat(small);
    }

    private static BufferedImage flat(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var drawing = flat.createGraphics();
        drawing.drawImage(picture, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return flat;
    }
}
