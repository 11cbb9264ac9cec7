package org.nameh.facsimile;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a page looks like from afar. The outline, 64 bits, tells which cells of a grid of 9 by 8 are clearly darker than their
 * neighbours (a difference hash); it finds what may be the same page. The detail, 32 by 32 cells against their surroundings,
 * then tells pages with lines in the same places from each other.
 */
record Likeness(long outline, byte[] detail) {

    /** Bits in which the outlines of two scans of one page may differ. */
    static final int NEAR = 6;

    /** How much the details of two scans of one page have in common at least; 1 is everything. */
    private static final double ALIKE = 0.85;

    private static final int ACROSS = 9;
    private static final int DOWN = 8;
    private static final int FINE = 32;
    private static final int AROUND = 4;
    private static final int SHIFT = 1;

    /** Of 255: what differs by less is paper. */
    private static final double CLEARLY = 2;

    /** Between the lightest and the darkest cell, of 255; what is more even is a blank page, and like any other. */
    private static final int LEAST_CONTRAST = 6;

    /** That of a picture; none if it is blank. */
    static Optional<Likeness> of(BufferedImage picture) {
        var fine = Raster.of(picture, FINE, FINE);
        return fine.contrast() < LEAST_CONTRAST
                ? Optional.empty()
                : Optional.of(new Likeness(outline(Raster.of(picture, ACROSS, DOWN)), detail(fine)));
    }

    private static long outline(Raster cells) {
        var bits = 0L;
        for (var y = 0; y < DOWN; y++) {
            for (var x = 0; x < ACROSS - 1; x++) {
                bits = bits << 1 | (cells.at(x, y) + CLEARLY < cells.at(x + 1, y) ? 1 : 0);
            }
        }
        return bits;
    }

    private static byte[] detail(Raster cells) {
        var detail = new byte[FINE * FINE];
        for (var y = 0; y < FINE; y++) {
            for (var x = 0; x < FINE; x++) {
                var against = cells.at(x, y) - cells.around(x, y, AROUND);
                detail[y * FINE + x] = (byte) Math.max(-127, Math.min(127, Math.round(against)));
            }
        }
        return detail;
    }

    /** Whether two details show one page: they have enough in common where they fit best, a cell aside or not. */
    static boolean alike(byte[] one, byte[] other) {
        var best = -1.0;
        for (var down = -SHIFT; down <= SHIFT; down++) {
            for (var across = -SHIFT; across <= SHIFT; across++) {
                best = Math.max(best, correlation(one, other, across, down));
            }
        }
        return best >= ALIKE;
    }

    private static double correlation(byte[] one, byte[] other, int across, int down) {
        var sums = new double[3];
        for (var y = SHIFT; y < FINE - SHIFT; y++) {
            for (var x = SHIFT; x < FINE - SHIFT; x++) {
                var here = one[y * FINE + x];
                var there = other[(y + down) * FINE + x + across];
                sums[0] += here * there;
                sums[1] += here * here;
                sums[2] += there * there;
            }
        }
        return sums[1] == 0 || sums[2] == 0 ? 0 : sums[0] / Math.sqrt(sums[1] * sums[2]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness likeness
                && outline == likeness.outline
                && Arrays.equals(detail, likeness.detail);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(outline);
    }
}
