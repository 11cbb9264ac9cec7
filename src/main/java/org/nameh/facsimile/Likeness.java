package org.nameh.facsimile;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * What a page looks like from afar, in 64 bits: for each cell of a grid of 9 by 8, whether it is darker than its neighbour (a
 * difference hash). Another scan of the same page differs in a few bits.
 */
record Likeness(long upright, long turned) {

    private static final int ACROSS = 9;
    private static final int DOWN = 8;

    /** Between the lightest and the darkest cell, of 255; what is more even is a blank page, and like any other. */
    private static final int LEAST_CONTRAST = 6;

    /** That of a picture, and that of the same picture upside down; none if it is blank. */
    static Optional<Likeness> of(BufferedImage picture) {
        var cells = cells(picture);
        var lightest = 0.0;
        var darkest = 255.0;
        for (var cell : cells) {
            lightest = Math.max(lightest, cell);
            darkest = Math.min(darkest, cell);
        }
        return lightest - darkest < LEAST_CONTRAST
                ? Optional.empty()
                : Optional.of(new Likeness(bits(cells, false), bits(cells, true)));
    }

    private static double[] cells(BufferedImage picture) {
        var sums = new double[ACROSS * DOWN];
        var counts = new int[ACROSS * DOWN];
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var cell = y * DOWN / picture.getHeight() * ACROSS + x * ACROSS / picture.getWidth();
                sums[cell] += luminance(picture.getRGB(x, y));
                counts[cell]++;
            }
        }
        for (var cell = 0; cell < sums.length; cell++) {
            sums[cell] /= Math.max(1, counts[cell]);
        }
        return sums;
    }

    private static double luminance(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }

    private static long bits(double[] cells, boolean turned) {
        var bits = 0L;
        for (var y = 0; y < DOWN; y++) {
            for (var x = 0; x < ACROSS - 1; x++) {
                var cell = y * ACROSS + x;
                var darker = turned
                        ? cells[cells.length - 1 - cell] < cells[cells.length - 2 - cell]
                        : cells[cell] < cells[cell + 1];
                bits = bits << 1 | (darker ? 1 : 0);
            }
        }
        return bits;
    }
}
