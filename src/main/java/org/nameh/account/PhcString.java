package org.nameh.account;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash as it is written down: the PHC string format, with a salt of 16 bytes and a hash of 32. A peppered
 * one says so by {@code keyid=MQ}, so that the pepper may be introduced later.
 */
record PhcString(Argon2idHash.Cost cost, boolean peppered, byte[] salt, byte[] tag) {

    private static final String KEY_ID = ",keyid=MQ";
    private static final Pattern WRITTEN = Pattern.compile("\\$argon2id\\$v=19"
            + "\\$m=([1-9]\\d{0,5}),t=([1-9]\\d?),p=([1-9]\\d?)(" + KEY_ID + ")?"
            + "\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

    /** The hash that a string holds, if it holds one. */
    static Optional<PhcString> read(String written) {
        return Optional.of(WRITTEN.matcher(written)).filter(Matcher::matches).map(PhcString::of);
    }

    private static PhcString of(Matcher parts) {
        var base64 = Base64.getDecoder();
        return new PhcString(
                new Argon2idHash.Cost(number(parts, 1), number(parts, 2), number(parts, 3)),
                parts.group(4) != null,
                base64.decode(parts.group(5)),
                base64.decode(parts.group(6)));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    @Override
    public String toString() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d%s$%s$%s"
                .formatted(
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        peppered ? KEY_ID : "",
                        base64.encodeToString(salt),
                        base64.encodeToString(tag));
    }
}
