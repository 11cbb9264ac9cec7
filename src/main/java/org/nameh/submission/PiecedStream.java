package org.nameh.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The bytes of a file that is kept in pieces, of which one at a time is in memory. */
final class PiecedStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private InputStream current = InputStream.nullInputStream();
    private int next;
    private boolean ended;

    PiecedStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = current.read(into, from, length);
        while (read < 0 && !ended) {
            turn();
            read = current.read(into, from, length);
        }
        return read;
    }

    private void turn() {
        var piece = pieces.apply(next++);
        ended = piece.isEmpty();
        current = new ByteArrayInputStream(piece.orElse(new byte[0]));
    }
}
