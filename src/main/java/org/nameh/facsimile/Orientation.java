package org.nameh.facsimile;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

/** How a picture has to be turned to stand upright, as its camera wrote down (Exif and TIFF 6.0, tag 274: 1 to 8). */
record Orientation(int tag) {

    static final Orientation UPRIGHT = new Orientation(1);

    /** That of a page of a file; upright where the file says nothing. */
    static Orientation of(ImageInputStream file, ScanType type, int page) throws IOException {
        return switch (type) {
            case JPEG -> ofJpeg(file);
            case TIFF -> ofDirectory(new TIFFReader().read(rewound(file)), page);
            default -> UPRIGHT;
        };
    }

    private static Orientation ofJpeg(ImageInputStream file) throws IOException {
        var exif = JPEGSegmentUtil.readSegments(rewound(file), JPEG.APP1, "Exif");
        if (exif.isEmpty()) {
            return UPRIGHT;
        }
        try (var data = exif.get(0).data()) {
            data.skipNBytes(1); // what ends the word Exif is doubled
            return ofDirectory(new TIFFReader().read(ImageIO.createImageInputStream(data)), 0);
        }
    }

    private static ImageInputStream rewound(ImageInputStream file) throws IOException {
        file.seek(0);
        return file;
    }

    private static Orientation ofDirectory(Directory all, int page) {
        var directory = all instanceof CompoundDirectory pages && page < pages.directoryCount()
                ? pages.getDirectory(page)
                : all;
        return Optional.ofNullable(directory.getEntryById(TIFF.TAG_ORIENTATION))
                .map(entry -> entry.getValue() instanceof Number number ? number.intValue() : 1)
                .filter(tag -> tag >= 1 && tag <= 8)
                .map(Orientation::new)
                .orElse(UPRIGHT);
    }

    /** That of a picture to be turned clockwise by 0, 90, 180 or 270 degrees. */
    static Orientation turned(int degrees) {
        return new Orientation(
                switch (degrees) {
                    case 90 -> 6;
                    case 180 -> 3;
                    case 270 -> 8;
                    default -> 1;
                });
    }

    /** The picture set upright, in plain RGB. */
    BufferedImage upright(BufferedImage picture) {
        if (tag == 1) {
            return picture;
        }
        var lying = tag >= 5;
        var width = picture.getWidth();
        var height = picture.getHeight();
        var upright = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var drawing = upright.createGraphics();
        drawing.drawImage(picture, transform(width, height), null);
        drawing.dispose();
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
