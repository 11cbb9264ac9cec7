package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.SampleScans;

/** What the public gets of a leaf holds nothing of what its masks cover. */
class AccessCopyTest {

    private static final Area MASK = new Area(203, 307, 251, 118);

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 2100;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void isTheSameWhateverWasUnderTheMask(int turn) throws IOException {
        var white = AccessCopy.of(page(Color.WHITE), turn, List.of(MASK));
        var red = AccessCopy.of(page(Color.RED), turn, List.of(MASK));

        for (var size = 0; size < 2; size++) {
            assertThat(white.get(size).content()).isEqualTo(red.get(size).content());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void isBlackUnderTheMask(int turn) throws IOException {
        for (var copy : AccessCopy.of(page(Color.ORANGE), turn, List.of(MASK))) {
            var picture = ImageIO.read(new ByteArrayInputStream(copy.content()));
            var area = MASK.turned(turn);
            var lightest = 0;
            for (var y = area.y() * copy.height() / 1000; y <= (area.y() + area.height()) * copy.height() / 1000; y++) {
                for (var x = area.x() * copy.width() / 1000;
                        x <= (area.x() + area.width()) * copy.width() / 1000;
                        x++) {
                    lightest = Math.max(lightest, new Color(picture.getRGB(x, y)).getGreen());
                }
            }
            assertThat(lightest).as("%s turned by %d", copy.size(), turn).isLessThan(16);
        }
    }

    @Test
    void leavesTheRestReadable() throws IOException {
        var copy = AccessCopy.of(page(Color.ORANGE), 0, List.of(MASK)).get(0);

        var picture = ImageIO.read(new ByteArrayInputStream(copy.content()));
        assertThat(new Color(picture.getRGB(10, 10)).getRed()).isGreaterThan(200);
    }

    @Test
    void coversTheEdgeOfTheLeaf() throws IOException {
        var copy = AccessCopy.of(page(Color.WHITE), 0, List.of(new Area(900, 900, 100, 100)))
                .get(0);

        var picture = ImageIO.read(new ByteArrayInputStream(copy.content()));
        assertThat(new Color(picture.getRGB(copy.width() - 1, copy.height() - 1)).getGreen())
                .isLessThan(16);
    }

    @Test
    void isAPlainJpegOfReadingSizeAndSmall() throws IOException {
        var copies = AccessCopy.of(page(Color.WHITE), 90, List.of());

        assertThat(copies).extracting(AccessCopy::size).containsExactly(AccessCopy.Size.values());
        assertThat(copies).extracting(AccessCopy::width).containsExactly(1600, 320);
        for (var copy : copies) {
            assertThat(segments(copy.content())).containsOnly(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);
        }
    }

    /** The kinds of segments of a JPEG up to its pixels: an application segment, tables, frame, scan. */
    private static List<Integer> segments(byte[] jpeg) {
        var kinds = new ArrayList<Integer>();
        for (var at = 2; kinds.isEmpty() || kinds.get(kinds.size() - 1) != 0xDA; ) {
            kinds.add(jpeg[at + 1] & 255);
            at += 2 + ((jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255);
        }
        return kinds;
    }

    /** A written page with something in a colour under the mask, to its very edge. */
    private static byte[] page(Color secret) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.drawImage(SampleScans.page(7), 0, 0, WIDTH, HEIGHT, null);
        pen.setColor(secret);
        var left = (int) Math.ceil(MASK.x() * WIDTH / 1000.0);
        var top = (int) Math.ceil(MASK.y() * HEIGHT / 1000.0);
        pen.fillRect(
                left,
                top,
                (int) Math.floor((MASK.x() + MASK.width()) * WIDTH / 1000.0) - left,
                (int) Math.floor((MASK.y() + MASK.height()) * HEIGHT / 1000.0) - top);
        pen.dispose();
        return Print.of(page).content();
    }
}
