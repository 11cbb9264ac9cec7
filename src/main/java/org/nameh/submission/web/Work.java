package org.nameh.submission.web;

import org.nameh.platform.Sha256;

/**
 * Work that a script did for a challenge: it found a number such that the SHA-256 of challenge, colon and number begins with sixteen
 * zero bits (as in Hashcash), which takes 65,536 attempts on average and one to check.
 */
public record Work(String challenge, String number) {

    /** How many bits must be zero. */
    public static final int BITS = 16;

    private static final int LONGEST = 20;

    /** Whether it was done. */
    public boolean isDone() {
        return number.length() <= LONGEST && zeroBits(Sha256.of(challenge + ":" + number)) >= BITS;
    }

    private static int zeroBits(byte[] digest) {
        var bits = 0;
        for (var one : digest) {
            bits += Integer.numberOfLeadingZeros(one & 0xff) - (Integer.SIZE - Byte.SIZE);
            if (one != 0) {
                return bits;
            }
        }
        return bits;
    }
}
