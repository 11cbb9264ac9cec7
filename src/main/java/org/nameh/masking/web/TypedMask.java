package org.nameh.masking.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.facsimile.Area;
import org.nameh.facsimile.ScanRefused;
import org.nameh.masking.Mask;
import org.nameh.review.Ground;

/** A mask as it is typed: from the left and from the top, width and height, each in percent of the leaf; with its ground. */
public record TypedMask(String left, String top, String width, String height, String ground) {

    private static final BigDecimal TENTHS = BigDecimal.TEN;

    /** A row in which nothing is typed. */
    static TypedMask blank() {
        return new TypedMask("", "", "", "", Ground.NAME.name());
    }

    /** A mask as it is written into the fields. */
    static TypedMask of(Mask mask) {
        var area = mask.area();
        return new TypedMask(
                percent(area.x()),
                percent(area.y()),
                percent(area.width()),
                percent(area.height()),
                mask.ground().name());
    }

    private static String percent(int thousandths) {
        return BigDecimal.valueOf(thousandths, 1).stripTrailingZeros().toPlainString();
    }

    /** Whether nothing is typed in it: then it is no mask. */
    public boolean isBlank() {
        return Stream.of(left, top, width, height).allMatch(String::isBlank);
    }

    /** The mask; none if a number is missing or no number, if it is empty or reaches over the edge. */
    Optional<Mask> read() {
        try {
            var area = new Area(thousandths(left), thousandths(top), thousandths(width), thousandths(height));
            return Optional.of(new Mask(area, Ground.valueOf(ground)));
        } catch (ScanRefused | IllegalArgumentException | ArithmeticException no) {
            return Optional.empty();
        }
    }

    private static int thousandths(String percent) {
        var latin = percent.strip()
                .codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var number = new BigDecimal(latin.replace('٫', '.').replace(',', '.'));
        return number.multiply(TENTHS).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Whether it can be read, or says nothing. */
    public boolean isReadable() {
        return isBlank() || read().isPresent();
    }
}
