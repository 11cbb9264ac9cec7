package org.nameh.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Why a password is too easy to guess: length counts and composition does not (NIST SP 800-63B 5.1.1.2, OWASP ASVS 5.0
 * 6.2.1 to 6.2.5).
 */
public enum PasswordFlaw {
    /** Less than 15 characters. */
    SHORT((password, name) -> length(password) < 15),
    /** More than 200 characters. */
    LONG((password, name) -> length(password) > 200),
    /** Holds the name of the account, if that has at least four letters: shorter ones stand in many words. */
    NAME((password, name) -> name.length() >= 4 && password.contains(name)),
    /** One piece three times or more, or fewer than five different characters. */
    REPEATED((password, name) -> isRepeated(password)),
    /** A row of the alphabet, the digits or the keyboard, forwards or backwards. */
    ROW((password, name) -> isRow(password));

    private static final List<String> ROWS =
            List.of("0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "۰۱۲۳۴۵۶۷۸۹");

    private final BiPredicate<String, String> test;

    PasswordFlaw(BiPredicate<String, String> test) {
        this.test = test;
    }

    /** The first flaw of a password for the account of that name, if it has one. */
    public static Optional<PasswordFlaw> of(String password, String name) {
        var small = password.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(flaw -> flaw.test.test(small, name))
                .findFirst();
    }

    /** The key of its text in the message bundle. */
    String messageKey() {
        return "account.refused.password." + name().toLowerCase(Locale.ROOT);
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private static boolean isRepeated(String password) {
        return password.codePoints().distinct().count() < 5
                || IntStream.rangeClosed(1, password.length() / 3)
                        .anyMatch(piece -> password.startsWith(password.substring(piece)));
    }

    private static boolean isRow(String password) {
        var backwards = new StringBuilder(password).reverse();
        return ROWS.stream()
                .map(row -> row.repeat(password.length() / row.length() + 2))
                .anyMatch(row -> row.contains(password) || row.contains(backwards));
    }
}
