package org.nameh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nameh.letter.RegistrationNumber;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");
    private static final int SCALE = 4;

    @Test
    void saysTheNumberOfItsLabel() throws ReaderException {
        var label = Label.of(new RegistrationNumber(2026, 312));

        assertThat(decoded(label.code())).isEqualTo("nameh:2026/0312");
    }

    @Test
    void saysAnotherNumberForAnotherLetter() throws ReaderException {
        assertThat(decoded(Label.of(new RegistrationNumber(2026, 12345)).code()))
                .isEqualTo("nameh:2026/12345");
    }

    @Test
    void keepsAQuietZoneOfFourModules() {
        var code = QrCode.of("nameh:2026/0312");

        assertThat(RUN.matcher(code.path()).results()).isNotEmpty().allSatisfy(run -> {
            assertThat(Integer.parseInt(run.group(1))).isGreaterThanOrEqualTo(4);
            assertThat(Integer.parseInt(run.group(2))).isBetween(4, code.size() - 5);
            assertThat(Integer.parseInt(run.group(1)) + Integer.parseInt(run.group(3)))
                    .isLessThanOrEqualTo(code.size() - 4);
        });
    }

    /** Draws the path as a browser would, and reads the picture. */
    private static String decoded(QrCode code) throws ReaderException, NotFoundException {
        var side = code.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        RUN.matcher(code.path()).results().forEach(run -> {
            var x = Integer.parseInt(run.group(1));
            var y = Integer.parseInt(run.group(2));
            var width = Integer.parseInt(run.group(3));
            for (var row = y * SCALE; row < (y + 1) * SCALE; row++) {
                Arrays.fill(pixels, row * side + x * SCALE, row * side + (x + width) * SCALE, 0);
            }
        });
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
