package org.nameh.interchange;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The file of an import as a stream, of which one piece at a time is held. */
final class ImportFile extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = new byte[0];
    private int next;
    private int read;

    ImportFile(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return fill() ? piece[read++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var some = Math.min(most, piece.length - read);
        System.arraycopy(piece, read, into, from, some);
        read += some;
        return some;
    }

    private boolean fill() {
        if (read < piece.length) {
            return true;
        }
        var following = pieces.apply(next);
        following.ifPresent(found -> {
            piece = found;
            read = 0;
            next++;
        });
        return following.isPresent();
    }
}
