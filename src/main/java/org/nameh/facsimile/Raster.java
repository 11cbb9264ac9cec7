package org.nameh.facsimile;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** How light a picture is, on average, in each cell of a grid: 0 to 255. */
record Raster(int across, int down, double[] cells) {

    /** That of a picture. */
    static Raster of(BufferedImage picture, int across, int down) {
        var sums = new double[across * down];
        var counts = new int[across * down];
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        for (var pixel = 0; pixel < pixels.length; pixel++) {
            var cell = pixel / width * down / height * across + pixel % width * across / width;
            sums[cell] += luminance(pixels[pixel]);
            counts[cell]++;
        }
        for (var cell = 0; cell < sums.length; cell++) {
            sums[cell] /= Math.max(1, counts[cell]);
        }
        return new Raster(across, down, sums);
    }

    private static double luminance(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }

    double at(int x, int y) {
        return cells[y * across + x];
    }

    /** The average of the cells around one and itself. */
    double around(int x, int y, int radius) {
        var sum = 0.0;
        var count = 0;
        for (var row = Math.max(0, y - radius); row <= Math.min(down - 1, y + radius); row++) {
            for (var column = Math.max(0, x - radius); column <= Math.min(across - 1, x + radius); column++) {
                sum += at(column, row);
                count++;
            }
        }
        return sum / count;
    }

    /** How much lighter the lightest cell is than the darkest. */
    double contrast() {
        return Arrays.stream(cells).max().orElse(0) - Arrays.stream(cells).min().orElse(0);
    }
}
