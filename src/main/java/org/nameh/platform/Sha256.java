package org.nameh.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which the house knows bytes again: SHA-256 (FIPS 180-4), 32 bytes long. */
public final class Sha256 {

    private Sha256() {}

    /** A digest of bytes that come one after another. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** That of some bytes. */
    public static byte[] of(byte[] content) {
        return begin().digest(content);
    }

    /** That of a text in UTF-8. */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
