package org.nameh.interchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds out in which encoding a table was written. */
final class Encodings {

    /** Windows' encoding of Arabic script, which older Persian spreadsheets save in. */
    static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    /** Windows' encoding of western Europe. */
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What somebody may choose from. */
    static final List<Charset> ALL = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, WINDOWS_1256, WINDOWS_1252);

    private Encodings() {}

    /** The encoding of a text that begins with these bytes. */
    static Charset of(byte[] beginning) {
        var wide = ofMarkup(beginning);
        if (wide != StandardCharsets.UTF_8 || isUtf8(beginning)) {
            return wide;
        }
        return arabicRuns(beginning) ? WINDOWS_1256 : WINDOWS_1252;
    }

    /** UTF-16 where byte order mark or zeros betray it, else UTF-8. */
    static Charset ofMarkup(byte[] beginning) {
        if (startsWith(beginning, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(beginning, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        var zeros = new int[2];
        for (var place = 0; place < Math.min(beginning.length, 2_000); place++) {
            zeros[place % 2] += beginning[place] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] < Math.min(beginning.length, 2_000) / 10 + 1) {
            return StandardCharsets.UTF_8;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (var place = 0; place < first.length; place++) {
            if (bytes.length <= place || (bytes[place] & 0xFF) != first[place]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes are UTF-8; the last character may be cut in two. */
    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false)
                .isError();
    }

    /** Whether letters beyond ASCII mostly stand side by side, as they do in Arabic words and not in French or German ones. */
    private static boolean arabicRuns(byte[] bytes) {
        var beyond = 0;
        var beside = 0;
        for (var place = 1; place < bytes.length; place++) {
            if (bytes[place] < 0) {
                beyond++;
                beside += bytes[place - 1] < 0 ? 1 : 0;
            }
        }
        return beside * 2 > beyond;
    }
}
