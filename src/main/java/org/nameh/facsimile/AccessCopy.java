package org.nameh.facsimile;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A picture of a leaf for the public: printed anew from pixels in which the masks are burnt. */
public record AccessCopy(Size size, int width, int height, byte[] content) {

    /** A JPEG is made of squares of so many pixels: what lies in one can be guessed from its neighbours in the same square. */
    private static final int SQUARE = 16;

    /** By so many pixels a mask reaches beyond those squares, for the decoder smooths their edges. */
    private static final int EDGE = 8;

    private static final double WHOLE = 1000.0;

    /** In what size the public looks at a leaf: the longer side, in pixels. */
    public enum Size {
        READING(1600),
        THUMBNAIL(320);

        private final int longest;

        Size(int longest) {
            this.longest = longest;
        }
    }

    /** The copies of a leaf in all sizes: masked as it came, then turned. */
    static List<AccessCopy> of(byte[] picture, int turn, List<Area> masked) throws IOException {
        var plate = Print.scaled(ImageIO.read(new ByteArrayInputStream(picture)), Film.SCREEN);
        burn(plate, masked);
        var upright = Orientation.turned(turn).upright(plate);
        var reading = Print.scaled(upright, Size.READING.longest);
        var thumbnail = Print.scaled(upright, Size.THUMBNAIL.longest);
        return Stream.of(copy(Size.READING, reading), copy(Size.THUMBNAIL, thumbnail))
                .toList();
    }

    private static AccessCopy copy(Size size, BufferedImage picture) {
        var print = Print.of(picture);
        return new AccessCopy(size, print.width(), print.height(), print.content());
    }

    private static void burn(BufferedImage plate, List<Area> masked) {
        var drawing = plate.createGraphics();
        drawing.setColor(Color.BLACK);
        for (var area : masked) {
            var left = down(area.x(), plate.getWidth());
            var top = down(area.y(), plate.getHeight());
            var right = up(area.x() + area.width(), plate.getWidth());
            var bottom = up(area.y() + area.height(), plate.getHeight());
            drawing.fillRect(left, top, right - left, bottom - top);
        }
        drawing.dispose();
    }

    private static int down(int thousandths, int pixels) {
        return (int) Math.floor(thousandths * pixels / WHOLE / SQUARE) * SQUARE - EDGE;
    }

    private static int up(int thousandths, int pixels) {
        return (int) Math.ceil(thousandths * pixels / WHOLE / SQUARE) * SQUARE + EDGE;
    }
}
