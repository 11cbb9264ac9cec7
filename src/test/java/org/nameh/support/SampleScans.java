package org.nameh.support;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Scans as people send them, and as they must not: drawn here, or read from the files in {@code uploads}. */
public final class SampleScans {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 877;

    private SampleScans() {}

    /** A file of the folder {@code uploads}. */
    public static byte[] file(String name) {
        try (var stream = SampleScans.class.getResourceAsStream("/uploads/" + name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A written page, which looks like no other of another number. */
    public static BufferedImage page(long number) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(new Color(248, 246, 240));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(40, 40, 60));
        write(pen, new Random(number));
        pen.dispose();
        return page;
    }

    private static void write(Graphics2D pen, Random chance) {
        for (var line = 0; line < 26; line++) {
            for (var x = 60 + chance.nextInt(60); x < 560 && chance.nextInt(9) > 0; x += 12) {
                pen.fillRect(x, 70 + line * 29, 4 + chance.nextInt(50), 3 + chance.nextInt(14));
                x += chance.nextInt(60);
            }
        }
    }

    /** A written page on which the house has stuck a label. */
    public static BufferedImage labelled(long number, String label) {
        var page = page(number);
        try {
            var code = new QRCodeWriter().encode(label, BarcodeFormat.QR_CODE, 120, 120);
            for (var y = 0; y < 120; y++) {
                for (var x = 0; x < 120; x++) {
                    page.setRGB(480 + x, 10 + y, code.get(x, y) ? 0 : 0xFFFFFF);
                }
            }
            return page;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** The same page upside down. */
    public static BufferedImage turned(BufferedImage page) {
        var turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.rotate(Math.PI, page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return turned;
    }

    /** The upper part of a page, wider than high. */
    public static BufferedImage wide(BufferedImage page) {
        return page.getSubimage(0, 0, WIDTH, HEIGHT / 2);
    }

    /** The same page as another machine scans it: larger, greyer, a little aside. */
    public static BufferedImage rescanned(BufferedImage page) {
        var again = new BufferedImage(1000, 1415, BufferedImage.TYPE_INT_RGB);
        var pen = again.createGraphics();
        pen.setColor(new Color(228, 228, 226));
        pen.fillRect(0, 0, 1000, 1415);
        pen.drawImage(page, 5, 6, 1000, 1415, null);
        pen.setColor(new Color(0, 0, 0, 12));
        pen.fillRect(0, 0, 1000, 1415);
        pen.dispose();
        return again;
    }

    /** A picture as a file: jpg, png, tif. */
    public static byte[] as(String format, BufferedImage picture) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    /** A TIFF with several pages. */
    public static byte[] tiff(BufferedImage... pages) {
        var file = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var output = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    /** A PNG of some kilobytes that unpacks to 400 million pixels. */
    public static byte[] bomb() {
        var file = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(file)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            chunk(out, "IHDR", new byte[] {0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20, 1, 0, 0, 0, 0});
            chunk(out, "IDAT", zeros(20_000 * 2_501));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    /** So many zeros, packed. */
    public static byte[] zeros(int length) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            var piece = new byte[1 << 16];
            for (var left = length; left > 0; left -= piece.length) {
                deflating.write(piece, 0, Math.min(left, piece.length));
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    /** The first half of a file. */
    public static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** A file with something behind it. */
    public static byte[] followed(byte[] file, byte[] by) {
        var both = Arrays.copyOf(file, file.length + by.length);
        System.arraycopy(by, 0, both, file.length, by.length);
        return both;
    }

    /** A JPEG with a comment right behind its beginning. */
    public static byte[] commented(byte[] file, String words) {
        var comment = ("Comment\0" + words).getBytes(StandardCharsets.US_ASCII);
        var segment = new byte[comment.length + 4];
        segment[0] = (byte) 0xFF;
        segment[1] = (byte) 0xFE;
        segment[3] = (byte) (comment.length + 2);
        System.arraycopy(comment, 0, segment, 4, comment.length);
        var rest = Arrays.copyOfRange(file, 2, file.length);
        return followed(followed(Arrays.copyOf(file, 2), segment), rest);
    }
}
