package org.nameh.facsimile;

import java.io.Serializable;

/** A rectangle on a leaf, in thousandths of its width and height. */
public record Area(int x, int y, int width, int height) implements Serializable {

    private static final int WHOLE = 1000;

    /** @throws ScanRefused if it is empty or reaches over the edge */
    public Area {
        if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > WHOLE || y + height > WHOLE) {
            throw new ScanRefused("mask.refused.area");
        }
    }

    /** Where it lies once the leaf is turned clockwise by 0, 90, 180 or 270 degrees. */
    public Area turned(int degrees) {
        return switch (degrees) {
            case 90 -> new Area(WHOLE - y - height, x, height, width);
            case 180 -> new Area(WHOLE - x - width, WHOLE - y - height, width, height);
            case 270 -> new Area(y, WHOLE - x - width, height, width);
            default -> this;
        };
    }

    /** Where it lay before the leaf was turned so. */
    public Area turnedBack(int degrees) {
        return turned((360 - degrees) % 360);
    }
}
