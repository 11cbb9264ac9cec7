package org.nameh.paper;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nameh.platform.Folding;
import org.nameh.platform.Sha256;

/**
 * The code on a receipt, which looks like any long number: 26 random digits (86 bits) and two check digits of ISO 7064
 * MOD 97-10, which find every wrong digit and every two that changed places. Nothing leads to it but the paper.
 */
public final class ReceiptCode {

    private static final int RANDOM_DIGITS = 26;
    private static final int CHECK_DIGITS = 2;
    private static final int GROUP = 4;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final Pattern DIGITS = Pattern.compile("\\d{" + (RANDOM_DIGITS + CHECK_DIGITS) + "}");
    private static final Pattern BETWEEN = Pattern.compile("[ .,-]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String digits;

    private ReceiptCode(String digits) {
        this.digits = digits;
    }

    /** A code that nobody has seen. */
    public static ReceiptCode draw() {
        var number = RANDOM.ints(RANDOM_DIGITS, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        return new ReceiptCode(number + check(number));
    }

    private static String check(String number) {
        var rest = new BigInteger(number).multiply(HUNDRED).mod(MODULUS);
        return "%02d".formatted(98 - rest.intValue());
    }

    /** Reads a code in any digits, grouped in any way; empty if it was mistyped. */
    public static Optional<ReceiptCode> read(String typed) {
        var plain = BETWEEN.matcher(Folding.fold(typed.strip())).replaceAll("");
        return DIGITS.matcher(plain).matches()
                        && new BigInteger(plain).mod(MODULUS).equals(BigInteger.ONE)
                ? Optional.of(new ReceiptCode(plain))
                : Optional.empty();
    }

    /** The digits in groups of four. */
    public List<String> groups() {
        return Arrays.asList(digits.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** What the house keeps of it: the SHA-256 of its digits. */
    public byte[] hash() {
        return Sha256.of(digits);
    }

    /** Tells nothing, so that no log can hold a code. */
    @Override
    public String toString() {
        return "receipt code";
    }
}
