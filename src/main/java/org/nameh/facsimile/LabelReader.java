package org.nameh.facsimile;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nameh.letter.RegistrationNumber;

/** Reads the label that the house sticks on a letter: a QR code with the letter's number or its address at the desk. */
final class LabelReader {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:nameh:|https?://\\S+/desk/letters/|/desk/letters/)(\\d{4}[/-]\\d{1,7})(?:[/?#]\\S*)?");

    private static final Map<DecodeHintType, ?> PATIENTLY = Map.of(DecodeHintType.TRY_HARDER, true);

    private LabelReader() {}

    /** The number on the label that a page shows, at the size of the page or at half of it. */
    static Optional<RegistrationNumber> read(BufferedImage page) throws IOException {
        var written = decode(page);
        if (written.isEmpty()) {
            written = decode(Print.scaled(page, Math.max(page.getWidth(), page.getHeight()) / 2 + 1));
        }
        return written.flatMap(LabelReader::number);
    }

    /** The number that the text of a label names. */
    static Optional<RegistrationNumber> number(String written) {
        var label = LABEL.matcher(written.strip());
        return label.matches() ? RegistrationNumber.find(label.group(1)) : Optional.empty();
    }

    private static Optional<String> decode(BufferedImage page) {
        var width = page.getWidth();
        var height = page.getHeight();
        var pixels = page.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, PATIENTLY).getText());
        } catch (ReaderException noLabel) {
            return Optional.empty();
        }
    }
}
